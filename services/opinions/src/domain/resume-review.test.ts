import { expect, test } from "@jest/globals";
import { delivered, done, instructor, published, revised, run } from "./examples.ts";
import { resumeReview } from "./resume-review.ts";

const reasons = "Les actes dérogatoires ont changé.";

test("a version that is another protocol takes the opinion away and reopens the review", () => {
  const opinion = done(resumeReview, revised(published), { reasons }, instructor);
  expect(opinion).toMatchObject({
    status: "IN_REVIEW",
    resumedBecause: reasons,
    delivery: null,
    covers: null,
    publication: null,
    rapporteur: { subject: instructor.subject },
  });
});

test("after an unfavourable opinion a new version can be examined anew", () => {
  expect(done(resumeReview, revised(delivered("UNFAVOURABLE")), { reasons }, instructor).status).toBe("IN_REVIEW");
});

test("without a new version an opinion that was given stays given", () => {
  expect(run(resumeReview, published, { reasons }, instructor).refused).toEqual({ code: "NO_NEW_VERSION", data: { covered: 1 } });
});

test("it says why", () => {
  expect(run(resumeReview, revised(published), { reasons: "" }, instructor).refused?.code).toBe("INVALID_INPUT");
});
