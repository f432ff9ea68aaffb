import { expect, test } from "@jest/globals";
import { bothRoles, done, instructed, needNotMet, needReview, refusal, signatory } from "./examples.ts";
import { instructNeed } from "./instruct-need.ts";
import { rejectNeed } from "./reject-need.ts";

const reasons = { reasons: "L'offre existe." };

test("the dossier ends with written reasons", () => {
  expect(needNotMet).toMatchObject({
    status: "NEED_NOT_MET",
    need: { met: false, reasons: "Pour ces motifs.", by: signatory.subject },
  });
  expect(refusal(rejectNeed, instructed, signatory, { reasons: "" })).toBe("INVALID_INPUT MISSING reasons");
});

test("the need is instructed first, by somebody else", () => {
  expect(refusal(rejectNeed, needReview, signatory, reasons)).toBe("NEED_NOT_INSTRUCTED");
  const alone = done(instructNeed, needReview, bothRoles, { statement: "Rien." });
  expect(refusal(rejectNeed, alone, bothRoles, reasons)).toBe("INSTRUCTOR_CANNOT_DECIDE");
});
