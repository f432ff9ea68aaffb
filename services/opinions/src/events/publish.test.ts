import { expect, test } from "@jest/globals";
import { array, assert, nat, property } from "fast-check";
import { evolve } from "../domain/evolve.ts";
import { at, draftText, instructor, opinionId, secretary } from "../domain/examples.ts";
import type { Opinion } from "../domain/opinion.ts";
import { walk } from "../domain/random-histories.ts";
import { announceOpinion } from "./publish.ts";

/** What a history announces, event by event. */
function announcedBy(choices: readonly number[]) {
  let before: Opinion | undefined;
  return walk(choices).events.flatMap((event) => {
    const after = evolve(before, event);
    const announcements = announceOpinion({ id: opinionId, before, after, events: [event], at: at.now });
    before = after;
    return announcements;
  });
}

test("whatever happens, what goes out keeps the contract and holds no text and no person", () => {
  const silent = [draftText("FAVOURABLE").considerations, instructor.subject, secretary.subject, "Aucun lien."];
  void assert(
    property(array(nat({ max: 1000 }), { maxLength: 40, size: "max" }), (choices) => {
      for (const { definition, data } of announcedBy(choices)) {
        expect(definition.data.parse(data)).toEqual(data);
        for (const text of silent) expect(JSON.stringify(data)).not.toContain(text);
      }
    }),
    { numRuns: 200 },
  );
});
