import { expect, test } from "@jest/globals";
import { assignRapporteur } from "./assign-rapporteur.ts";
import { admissible, drafted, inReview, instructor, otherInstructor, requested, run, secretary } from "./examples.ts";

const input = { hasConflictOfInterest: false, declaration: "Aucun lien avec les promoteurs." };

test("the instructor who declares no conflict becomes the rapporteur", () => {
  expect(run(assignRapporteur, admissible, input, instructor).opinion.rapporteur).toEqual({
    subject: instructor.subject,
    declaration: input.declaration,
    declaredOn: "2017-03-15",
  });
});

test("who declares a conflict of interest is kept from the whole instruction, and cannot take it back", () => {
  const declared = run(
    assignRapporteur,
    admissible,
    { hasConflictOfInterest: true, declaration: "Mon frère." },
    instructor,
  ).opinion;
  expect(declared).toMatchObject({ status: admissible.status, rapporteur: null, conflicted: [instructor.subject] });
  expect(run(assignRapporteur, declared, input, instructor).refused?.code).toBe("CONFLICT_OF_INTEREST");
  expect(run(assignRapporteur, declared, input, otherInstructor).opinion.rapporteur?.subject).toBe(otherInstructor.subject);
});

test("a rapporteur who finds a conflict later reports no longer; what was drafted stays", () => {
  const conflict = { hasConflictOfInterest: true, declaration: "Un lien nouveau." };
  const { opinion } = run(assignRapporteur, drafted("FAVOURABLE"), conflict, instructor);
  expect(opinion).toMatchObject({ status: "DRAFTED", rapporteur: null, draft: { drafters: [instructor.subject] } });
});

test("another instructor may take the report over, and the draft stays", () => {
  const { opinion } = run(assignRapporteur, drafted("FAVOURABLE"), input, otherInstructor);
  expect(opinion).toMatchObject({ status: "DRAFTED", rapporteur: { subject: otherInstructor.subject } });
  expect(opinion.draft?.drafters).toEqual([instructor.subject]);
});

test("there is no report before the referral is admissible, none by the secretariat, none without a declaration", () => {
  expect(run(assignRapporteur, requested, input, instructor).refused?.code).toBe("TRANSITION_REFUSED");
  expect(run(assignRapporteur, inReview, input, secretary).refused?.code).toBe("ROLE_REQUIRED");
  expect(run(assignRapporteur, inReview, { ...input, declaration: "" }, instructor).refused?.code).toBe("INVALID_INPUT");
});
