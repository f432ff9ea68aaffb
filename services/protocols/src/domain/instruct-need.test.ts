import { expect, test } from "@jest/globals";
import { done, instructed, instructor, needReview, refusal, tooLong, underOpinion } from "./examples.ts";
import { instructNeed } from "./instruct-need.ts";

test("the instruction is written, and written again until the need is decided", () => {
  expect(instructed).toMatchObject({
    status: "NEED_REVIEW",
    needInstruction: { statement: "Le besoin est là.", by: instructor.subject },
  });
  expect(done(instructNeed, instructed, instructor, { statement: "Mieux dit." }).needInstruction?.statement).toBe("Mieux dit.");
  expect(refusal(instructNeed, underOpinion, instructor, { statement: "Trop tard." })).toBe("TRANSITION_REFUSED");
});

test("it says something, within limits", () => {
  expect(refusal(instructNeed, needReview, instructor, { statement: " " })).toBe("INVALID_INPUT MISSING statement");
  expect(refusal(instructNeed, needReview, instructor, { statement: tooLong })).toBe("INVALID_INPUT TOO_LONG statement");
});
