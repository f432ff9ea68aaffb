import { expect, test } from "@jest/globals";
import { member, requested, run, secretary, underReview } from "./examples.ts";
import { startExamination } from "./start-examination.ts";

test("the secretariat starts the examination, once", () => {
  expect(underReview.status).toBe("UNDER_REVIEW");
  expect(run(startExamination, underReview, {}, secretary).refused?.code).toBe("TRANSITION_REFUSED");
});

test("a member of the college reads, and does not act", () => {
  expect(run(startExamination, requested, {}, member).refused).toEqual({
    code: "ROLE_REQUIRED",
    data: { kind: "FUNDING_COLLEGE", role: "SECRETARY" },
  });
});
