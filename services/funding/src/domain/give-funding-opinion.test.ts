import { expect, test } from "@jest/globals";
import { member, opinionGiven, opinionText, requested, run, secretary, underReview, version } from "./examples.ts";
import { giveFundingOpinion } from "./give-funding-opinion.ts";

test("the opinion covers the version that was examined", () => {
  expect(opinionGiven("FAVOURABLE_WITH_CONDITIONS")).toMatchObject({
    status: "OPINION_GIVEN",
    opinion: { number: "2017-01", outcome: "FAVOURABLE_WITH_CONDITIONS", conditions: [expect.any(String)] },
    covers: version(1),
  });
});

test("conditions go with the outcome that depends on them, and with no other", () => {
  const withConditions = opinionText("FAVOURABLE_WITH_CONDITIONS");
  const refusedFor = (input: typeof withConditions) => run(giveFundingOpinion, underReview, input, secretary).refused;
  expect(refusedFor({ ...withConditions, conditions: [] })).toMatchObject({
    data: { issues: [{ code: "CONDITIONS_EXPECTED" }] },
  });
  for (const outcome of ["FAVOURABLE", "UNFAVOURABLE"] as const)
    expect(refusedFor({ ...withConditions, outcome })).toMatchObject({ data: { issues: [{ code: "CONDITIONS_UNEXPECTED" }] } });
});

test("number, day and considerations are asked for at once", () => {
  const input = { ...opinionText("FAVOURABLE"), number: "", givenOn: "2017-04-08", considerations: " " };
  expect(run(giveFundingOpinion, underReview, input, secretary).refused).toMatchObject({
    data: { issues: [{ path: "number" }, { code: "DAY_TOO_LATE", path: "givenOn" }, { path: "considerations" }] },
  });
});

test("no opinion before the examination, none by a member, none older than the version", () => {
  const input = opinionText("FAVOURABLE");
  expect(run(giveFundingOpinion, requested, input, secretary).refused?.code).toBe("TRANSITION_REFUSED");
  expect(run(giveFundingOpinion, underReview, input, member).refused?.code).toBe("ROLE_REQUIRED");
  expect(run(giveFundingOpinion, underReview, { ...input, givenOn: "2017-04-06" }, secretary).refused).toMatchObject({
    data: { issues: [{ code: "DAY_TOO_EARLY" }] },
  });
});
