import { expect, test } from "@jest/globals";
import { nadia, odile, omar } from "../people.fixture.ts";
import { removeMember } from "./remove-member.ts";
import { invited, perform, practising, refusedFor, submitted } from "./team.fixture.ts";

const omarGoes = { memberId: "m-omar", reason: "Départ de la structure" };

test("the referent takes a member out, with a reason", () => {
  expect(perform(invited(), removeMember, omarGoes, odile, "2017-06-12").members).toMatchObject([
    { status: "PENDING_SIGNATURE" },
    { status: "LEFT", leftOn: "2017-06-12" },
  ]);
});

test("taking the last delegate out of a registered team stops everybody's practice", () => {
  const team = perform(practising(), removeMember, omarGoes, odile, "2018-01-10");
  expect(team.status).toBe("COMPLIANCE_REQUIRED");
  expect(team.members.map(({ status }) => status)).toEqual(["TRAINED", "LEFT"]);
});

test("only the referent, only somebody else, only somebody who is there, and not while the ARS reads", () => {
  expect(refusedFor(invited(), removeMember, { ...omarGoes, memberId: "m-odile" }, omar, "2017-06-12")).toEqual([
    "NOT_THE_REFERENT",
  ]);
  expect(refusedFor(invited(), removeMember, omarGoes, nadia, "2017-06-12")).toEqual(["NOT_A_MEMBER"]);
  expect(refusedFor(invited(), removeMember, { memberId: "m-odile", reason: " " }, odile, "2017-06-12")).toEqual([
    "MEMBER_IS_YOU memberId",
    "MISSING reason",
  ]);
  expect(refusedFor(invited(), removeMember, { ...omarGoes, memberId: "m-nobody" }, odile, "2017-06-12")).toEqual([
    "MEMBER_UNKNOWN memberId",
  ]);
  expect(refusedFor(submitted(), removeMember, omarGoes, odile, "2017-06-15")).toEqual(["TRANSITION_REFUSED"]);
});
