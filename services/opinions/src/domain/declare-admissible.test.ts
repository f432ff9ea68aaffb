import { expect, test } from "@jest/globals";
import { declareAdmissible } from "./declare-admissible.ts";
import { inReview, instructor, regionalInstructor, requested, run, secretary } from "./examples.ts";

test("an instructor of the HAS declares a referral admissible", () => {
  const { events, opinion } = run(declareAdmissible, requested, {}, instructor);
  expect(events).toEqual([{ type: "OpinionDeclaredAdmissible", data: { declaredOn: "2017-03-15" } }]);
  expect(opinion.status).toBe("IN_REVIEW");
});

test("neither the college's secretariat nor an instructor of an ARS may", () => {
  for (const actor of [secretary, regionalInstructor])
    expect(run(declareAdmissible, requested, {}, actor).refused).toEqual({
      code: "ROLE_REQUIRED",
      data: { kind: "HAS_AGENT", role: "INSTRUCTOR" },
    });
});

test("it is decided once", () => {
  expect(run(declareAdmissible, inReview, {}, instructor).refused?.code).toBe("TRANSITION_REFUSED");
});
