import { expect, test } from "@jest/globals";
import { nadia, odile } from "../people.fixture.ts";
import { describeAdhesion } from "./describe-adhesion.ts";
import { invited, perform, refusedFor, registered, structure } from "./team.fixture.ts";

const description = { structure, startOn: "2017-09-01" };

test("a team says where and from when, or leaves it open", () => {
  expect(perform(invited(), describeAdhesion, description, odile, "2017-06-12")).toMatchObject({
    ...description,
    status: "DRAFT",
  });
  expect(perform(invited(), describeAdhesion, { structure: null, startOn: null }, odile, "2017-06-12").structure).toBeNull();
});

test("the structure must exist, lie in the region and be of a kind that the protocol allows", () => {
  const wrong = { ...structure, regionCode: "53", practiceFrame: "EHPAD" };
  expect(refusedFor(invited(), describeAdhesion, { structure: "UNKNOWN", startOn: null }, odile, "2017-06-12")).toEqual([
    "STRUCTURE_UNKNOWN structureId",
  ]);
  expect(refusedFor(invited(), describeAdhesion, { structure: wrong, startOn: null }, odile, "2017-06-12")).toEqual([
    "STRUCTURE_ELSEWHERE structureId",
    "PRACTICE_FRAME_NOT_ALLOWED structureId",
  ]);
});

test("nobody begins before the protocol is in force", () => {
  const early = { ...description, startOn: "2017-05-31" };
  expect(refusedFor(invited(), describeAdhesion, early, odile, "2017-06-12")).toEqual(["DAY_TOO_EARLY startOn"]);
  expect(refusedFor(invited(), describeAdhesion, { ...description, startOn: "2017-02-30" }, odile, "2017-06-12")).toEqual([
    "NOT_A_DAY startOn",
  ]);
});

test("strangers describe nothing, nor does anybody once the team is registered", () => {
  expect(refusedFor(invited(), describeAdhesion, description, nadia, "2017-06-12")).toEqual(["NOT_A_MEMBER"]);
  expect(refusedFor(registered(), describeAdhesion, description, odile, "2017-08-02")).toEqual(["TRANSITION_REFUSED"]);
});
