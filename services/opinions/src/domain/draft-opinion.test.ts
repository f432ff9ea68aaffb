import { expect, test } from "@jest/globals";
import { assignRapporteur } from "./assign-rapporteur.ts";
import { draftOpinion } from "./draft-opinion.ts";
import { admissible, done, drafted, draftText, inReview, instructor, otherInstructor, run, scheduled } from "./examples.ts";

test("the rapporteur drafts the opinion", () => {
  const { opinion } = run(draftOpinion, inReview, draftText("FAVOURABLE_WITH_RESERVES"), instructor);
  expect(opinion).toMatchObject({
    status: "DRAFTED",
    draft: { outcome: "FAVOURABLE_WITH_RESERVES", drafters: [instructor.subject] },
  });
  expect(opinion.reserves).toEqual([]);
});

test("nobody else does, and nobody at all before there is a rapporteur", () => {
  const required = (assigned: boolean) => ({ code: "RAPPORTEUR_REQUIRED", data: { assigned } });
  expect(run(draftOpinion, inReview, draftText("FAVOURABLE"), otherInstructor).refused).toEqual(required(true));
  expect(run(draftOpinion, admissible, draftText("FAVOURABLE"), instructor).refused).toEqual(required(false));
});

test("a draft on the agenda can be written again without losing its session", () => {
  const { opinion } = run(draftOpinion, scheduled("FAVOURABLE"), draftText("UNFAVOURABLE"), instructor);
  expect(opinion).toMatchObject({ status: "COLLEGE_SCHEDULED", sessionOn: "2017-03-15", draft: { outcome: "UNFAVOURABLE" } });
});

test("who takes the report over is a drafter beside the first", () => {
  const taken = done(
    assignRapporteur,
    drafted("FAVOURABLE"),
    { hasConflictOfInterest: false, declaration: "Rien." },
    otherInstructor,
  );
  const { opinion } = run(draftOpinion, taken, draftText("FAVOURABLE"), otherInstructor);
  expect(opinion.draft?.drafters).toEqual([instructor.subject, otherInstructor.subject]);
});

test("reserves go with the outcome that depends on them, and with no other", () => {
  const withReserves = draftText("FAVOURABLE_WITH_RESERVES");
  const issueOf = (input: typeof withReserves) => run(draftOpinion, inReview, input, instructor).refused;
  expect(issueOf({ ...withReserves, reserves: [] })).toMatchObject({
    data: { issues: [{ code: "RESERVES_EXPECTED", path: "reserves" }] },
  });
  for (const outcome of ["FAVOURABLE", "UNFAVOURABLE"] as const)
    expect(issueOf({ ...withReserves, outcome })).toMatchObject({ data: { issues: [{ code: "RESERVES_UNEXPECTED" }] } });
});

test("all faults are told at once", () => {
  const input = {
    ...draftText("FAVOURABLE"),
    considerations: "",
    recommendations: [{ section: "TEAM" as const, text: "x".repeat(4_001) }],
  };
  expect(run(draftOpinion, inReview, input, instructor).refused).toMatchObject({
    data: { issues: [{ path: "considerations" }, { code: "TOO_LONG", path: "recommendations.0.text", data: { max: 4_000 } }] },
  });
});
