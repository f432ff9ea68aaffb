import { systemActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { opinionGiven, run, secretary, underReview } from "./examples.ts";
import { withdrawFunding } from "./withdraw-funding.ts";

test("a withdrawn protocol closes its file, and what was said can still be read", () => {
  const { file } = run(withdrawFunding, opinionGiven("FAVOURABLE"), {}, systemActor);
  expect(file).toMatchObject({ status: "WITHDRAWN", opinion: { outcome: "FAVOURABLE" } });
  expect(run(withdrawFunding, file, {}, systemActor)).toMatchObject({ events: [], refused: undefined });
});

test("nobody withdraws it from here", () => {
  expect(run(withdrawFunding, underReview, {}, secretary).refused?.code).toBe("ROLE_REQUIRED");
});
