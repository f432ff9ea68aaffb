import { expect, test } from "@jest/globals";
import { bothRoles, done, instructed, instructor, needReview, refusal, signatory, underOpinion } from "./examples.ts";
import { findNeedMet } from "./find-need-met.ts";
import { instructNeed } from "./instruct-need.ts";

test("the dossier goes to all who must give an opinion, at once", () => {
  expect(underOpinion).toMatchObject({ status: "UNDER_OPINION", need: { met: true, by: signatory.subject } });
  expect(underOpinion.opinionsAsked).toEqual([
    { body: "HAS", binding: true },
    { body: "FUNDING_COLLEGE", binding: true },
  ]);
});

test("the college is not asked where no funding is", () => {
  const unfunded = done(findNeedMet, { ...instructed, fundingRequested: false }, signatory, {});
  expect(unfunded.opinionsAsked).toEqual([{ body: "HAS", binding: true }]);
});

test("the need is instructed first, by somebody else", () => {
  expect(refusal(findNeedMet, needReview, signatory, {})).toBe("NEED_NOT_INSTRUCTED");
  const alone = done(instructNeed, needReview, bothRoles, { statement: "Le besoin est là." });
  expect(refusal(findNeedMet, alone, bothRoles, {})).toBe("INSTRUCTOR_CANNOT_DECIDE");
  expect(refusal(findNeedMet, alone, signatory, {})).toBe("ACCEPTED");
  const rewritten = done(instructNeed, alone, instructor, { statement: "Mieux dit." });
  expect(refusal(findNeedMet, rewritten, bothRoles, {})).toBe("INSTRUCTOR_CANNOT_DECIDE");
});
