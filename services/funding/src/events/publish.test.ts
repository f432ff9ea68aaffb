import { fundingEvents } from "@coop/contracts";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { at, completionText, fundingFileId, grantText, opinionText, orderText, refusalText } from "../domain/examples.ts";
import type { FundingFile } from "../domain/funding-file.ts";
import { walk } from "../domain/random-histories.ts";
import { announceFunding } from "./publish.ts";

/** What is written for the parties, and must not leave this service. */
const narratives = [
  opinionText("FAVOURABLE").considerations,
  ...opinionText("FAVOURABLE_WITH_CONDITIONS").conditions,
  ...completionText.points,
  grantText.evaluation.question,
  refusalText.reasons,
  orderText.title,
];

test("whatever happens to a file is announced once, as its contract wants it, without its narratives", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 40, size: "max" }), (choices) => {
      const { events, states } = walk(choices);
      const announcements = announceFunding({
        id: fundingFileId,
        before: undefined,
        after: states.at(-1) as FundingFile,
        events,
        at: at.now,
      });
      expect(announcements).toHaveLength(events.length);
      for (const { definition, data } of announcements) {
        const travelling = JSON.stringify(definition.data.parse(data));
        for (const narrative of narratives) expect(travelling).not.toContain(narrative);
        seen.add(definition.type);
      }
    }),
    { numRuns: 200, seed: 2017 },
  );
  expect([...seen].sort()).toEqual(
    Object.values(fundingEvents)
      .map(({ type }) => type)
      .sort(),
  );
});
