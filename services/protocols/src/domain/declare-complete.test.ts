import { expect, test } from "@jest/globals";
import { declareComplete } from "./declare-complete.ts";
import { incomplete, instructor, needReview, refusal, signatory, submitted } from "./examples.ts";

test("the day starts the clocks, and the need is looked at", () => {
  expect(needReview).toMatchObject({ status: "NEED_REVIEW", completeOn: "2017-01-09", statusSince: "2017-01-09T09:00:00.000Z" });
});

test("a dossier that waits for pieces is not complete, and the signatory does not say so", () => {
  expect(refusal(declareComplete, incomplete, instructor, {})).toBe("TRANSITION_REFUSED");
  expect(refusal(declareComplete, submitted, signatory, {})).toBe("NOT_COMPETENT_ARS");
});
