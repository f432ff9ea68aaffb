import { expect, test } from "@jest/globals";
import { everything, instructor, odile, signatory, signatoryElsewhere } from "../people.fixture.ts";
import { declareAdhesionComplete } from "./declare-adhesion-complete.ts";
import { refuseAdhesion } from "./refuse-adhesion.ts";
import { blockersOf, incomplete, perform, refusedFor, registered, submitted, underReview } from "./team.fixture.ts";

const because = { reasons: ["La formation du délégué n'est pas établie."] };

test("the signatory refuses, with reasons", () => {
  expect(perform(underReview(), refuseAdhesion, because, signatory, "2017-08-01")).toMatchObject({
    status: "REFUSED",
    refusedBecause: because.reasons,
    endedOn: "2017-08-01",
  });
  expect(refusedFor(underReview(), refuseAdhesion, { reasons: [] }, signatory, "2017-08-01")).toEqual(["TOO_FEW reasons"]);
  expect(refusedFor(underReview(), refuseAdhesion, { reasons: ["a", " "] }, signatory, "2017-08-01")).toEqual([
    "MISSING reasons.1",
  ]);
});

test("pieces that don't come are a reason to refuse, once their time is over", () => {
  expect(blockersOf(incomplete(), refuseAdhesion, signatory, "2017-07-15")).toEqual(["PIECES_STILL_DUE"]);
  expect(blockersOf(incomplete(), refuseAdhesion, signatory, "2017-07-16")).toEqual([]);
});

test("neither who instructed, nor an instructor, nor another region, nor the team", () => {
  const instructed = perform(submitted(), declareAdhesionComplete, {}, everything, "2017-06-30");
  expect(blockersOf(instructed, refuseAdhesion, everything, "2017-08-01")).toEqual(["INSTRUCTOR_DECIDES"]);
  expect(blockersOf(underReview(), refuseAdhesion, { ...instructor, subject: "other" }, "2017-08-01")).toEqual(["ROLE_REQUIRED"]);
  expect(blockersOf(underReview(), refuseAdhesion, signatoryElsewhere, "2017-08-01")).toEqual(["OTHER_REGION"]);
  expect(blockersOf(underReview(), refuseAdhesion, odile, "2017-08-01")).toEqual(["ROLE_REQUIRED"]);
  expect(blockersOf(registered(), refuseAdhesion, signatory, "2017-08-02")).toEqual(["TRANSITION_REFUSED"]);
});
