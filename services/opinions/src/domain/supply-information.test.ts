import { expect, test } from "@jest/globals";
import { inReview, instructor, moreInfoRequested, promoter, question, revised, run } from "./examples.ts";
import { supplyInformation } from "./supply-information.ts";

const answers = [{ questionId: question, text: "Deux ans." }];

test("the promoter's answers stand beside the questions, and the review goes on", () => {
  const { opinion } = run(supplyInformation, moreInfoRequested, { answers }, promoter);
  expect(opinion).toMatchObject({
    status: "IN_REVIEW",
    informationRequests: [{ suppliedOn: "2017-03-15", questions: [{ questionId: question, answer: "Deux ans." }] }],
  });
});

test("every question is answered, and no other", () => {
  const { refused } = run(supplyInformation, moreInfoRequested, { answers: [{ questionId: "other", text: " " }] }, promoter);
  expect(refused).toMatchObject({
    data: {
      issues: [
        { code: "MISSING", path: "answers.0.text" },
        { code: "QUESTION_UNKNOWN", path: "answers.0.questionId", data: { questionId: "other" } },
        { code: "QUESTION_UNANSWERED", path: "answers", data: { questionId: question } },
      ],
    },
  });
});

test("the HAS does not answer itself, and nobody answers what is not asked", () => {
  expect(run(supplyInformation, moreInfoRequested, { answers }, instructor).refused).toEqual({
    code: "ROLE_REQUIRED",
    data: { kind: "PROFESSIONAL", role: null },
  });
  expect(run(supplyInformation, inReview, { answers }, promoter).refused?.code).toBe("TRANSITION_REFUSED");
});

test("a new version is an answer as well", () => {
  expect(revised(moreInfoRequested)).toMatchObject({ status: "IN_REVIEW", version: { number: 2 } });
});
