import { expect, test } from "@jest/globals";
import { completionText, incomplete, model, opinionGiven, requested, revised, run, secretary, underReview } from "./examples.ts";
import { requestModelCompletion } from "./request-model-completion.ts";

test("what is missing is named, with a date, before or during the examination", () => {
  expect(incomplete).toMatchObject({
    status: "MODEL_INCOMPLETE",
    completionRequest: { ...completionText, requestedOn: "2017-04-07" },
  });
  expect(run(requestModelCompletion, requested, completionText, secretary).file.status).toBe("MODEL_INCOMPLETE");
});

test("a version with another economic model completes it; one with the same does not", () => {
  expect(revised(incomplete, 1)).toMatchObject({
    status: "MODEL_INCOMPLETE",
    version: { number: 2 },
    completionRequest: completionText,
  });
  expect(revised(incomplete, 2)).toMatchObject({ status: "UNDER_REVIEW", economicModel: model(2), completionRequest: null });
});

test("all faults are told at once, and nothing is asked after the opinion", () => {
  const { refused } = run(
    requestModelCompletion,
    underReview,
    { dueOn: "2017-04-06", points: ["", "x".repeat(4_001)] },
    secretary,
  );
  expect(refused).toMatchObject({
    data: { issues: [{ code: "DAY_TOO_EARLY" }, { code: "MISSING", path: "points.0" }, { code: "TOO_LONG", path: "points.1" }] },
  });
  const given = opinionGiven("FAVOURABLE");
  expect(run(requestModelCompletion, given, completionText, secretary).refused?.code).toBe("TRANSITION_REFUSED");
});
