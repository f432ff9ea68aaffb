import { expect, test } from "@jest/globals";
import { drafted, inReview, instructor, moreInfoRequested, questions, requested, run } from "./examples.ts";
import { requestInformation } from "./request-information.ts";

test("questions about sections go to the promoters, with a date", () => {
  expect(moreInfoRequested).toMatchObject({
    status: "MORE_INFO_REQUESTED",
    informationRequests: [{ dueOn: "2017-04-15", suppliedOn: null, questions: [{ section: "TEAM", answer: null }] }],
  });
});

test("a draft can still show that something is missing", () => {
  const { opinion } = run(requestInformation, drafted("FAVOURABLE"), { dueOn: "2017-04-15", questions }, instructor);
  expect(opinion.status).toBe("MORE_INFO_REQUESTED");
});

test("all faults are told at once: a day that is past, a question without words", () => {
  const blank = [...questions, { questionId: "q2", section: "TEAM" as const, text: "" }];
  const { refused } = run(requestInformation, inReview, { dueOn: "2017-03-14", questions: blank }, instructor);
  expect(refused).toMatchObject({
    data: {
      issues: [
        { code: "DAY_TOO_EARLY", path: "dueOn" },
        { code: "MISSING", path: "questions.1.text" },
      ],
    },
  });
});

test("no question is no request, and nothing is asked before the referral is admissible", () => {
  expect(run(requestInformation, inReview, { dueOn: "2017-04-15", questions: [] }, instructor).refused?.code).toBe(
    "INVALID_INPUT",
  );
  expect(run(requestInformation, requested, { dueOn: "2017-04-15", questions }, instructor).refused?.code).toBe(
    "TRANSITION_REFUSED",
  );
});
