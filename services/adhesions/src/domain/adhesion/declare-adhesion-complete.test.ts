import { expect, test } from "@jest/globals";
import { instructor, instructorElsewhere, odile, signatory } from "../people.fixture.ts";
import { declareAdhesionComplete } from "./declare-adhesion-complete.ts";
import { incomplete, perform, refusedFor, submitted, underReview } from "./team.fixture.ts";

test("the day of completeness starts the two months to register", () => {
  expect(underReview()).toMatchObject({ status: "UNDER_REVIEW", completeOn: "2017-06-30", deadlineOn: "2017-08-30" });
});

test("two months from the last day of December end on the last day of February", () => {
  expect(perform(submitted(), declareAdhesionComplete, {}, instructor, "2017-12-31").deadlineOn).toBe("2018-02-28");
});

test("only an instructor of the region, and not while pieces are missing", () => {
  expect(refusedFor(submitted(), declareAdhesionComplete, {}, signatory, "2017-06-30")).toEqual(["ROLE_REQUIRED"]);
  expect(refusedFor(submitted(), declareAdhesionComplete, {}, odile, "2017-06-30")).toEqual(["ROLE_REQUIRED"]);
  expect(refusedFor(submitted(), declareAdhesionComplete, {}, instructorElsewhere, "2017-06-30")).toEqual(["OTHER_REGION"]);
  expect(refusedFor(incomplete(), declareAdhesionComplete, {}, instructor, "2017-06-30")).toEqual(["TRANSITION_REFUSED"]);
});
