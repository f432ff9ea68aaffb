import { systemActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { dropFunding } from "./drop-funding.ts";
import { opinionGiven, refused, requested, run, secretary } from "./examples.ts";
import { withdrawFunding } from "./withdraw-funding.ts";

test("promoters who go on without funding leave nothing to cover or to decide", () => {
  for (const file of [requested, opinionGiven("UNFAVOURABLE"), refused])
    expect(run(dropFunding, file, {}, systemActor).file).toMatchObject({ status: "DROPPED", opinion: null, covers: null });
});

test("a repeat changes nothing, nor does a drop after a withdrawal", () => {
  const dropped = run(dropFunding, requested, {}, systemActor).file;
  const withdrawn = run(withdrawFunding, dropped, {}, systemActor).file;
  expect(run(dropFunding, dropped, {}, systemActor)).toMatchObject({ events: [], refused: undefined });
  expect(run(dropFunding, withdrawn, {}, systemActor).events).toEqual([]);
});

test("nobody drops it from here", () => {
  expect(run(dropFunding, requested, {}, secretary).refused?.code).toBe("ROLE_REQUIRED");
});
