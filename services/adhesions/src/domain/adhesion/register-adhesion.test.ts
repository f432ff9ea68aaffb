import type { Actor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { everything, instructor, omar, signatory, signatoryElsewhere } from "../people.fixture.ts";
import { declareAdhesionComplete } from "./declare-adhesion-complete.ts";
import { leaveTeam } from "./leave-team.ts";
import { registerAdhesion } from "./register-adhesion.ts";
import { blockersOf, decision, perform, refusedFor, registered, submitted, underReview } from "./team.fixture.ts";

test("the signatory registers the team", () => {
  expect(registered()).toMatchObject({
    status: "REGISTERED",
    registration: { registeredOn: "2017-08-01", signedBy: signatory.subject, ...decision },
  });
});

test("the end of the two months decides nothing: the ARS registers late rather than not at all", () => {
  expect(perform(underReview(), registerAdhesion, decision, signatory, "2017-09-15").status).toBe("REGISTERED");
});

test("a decision has a number and a delegation of signature", () => {
  expect(
    refusedFor(underReview(), registerAdhesion, { decisionNumber: "", signatureDelegation: "" }, signatory, "2017-08-01"),
  ).toEqual(["MISSING decisionNumber", "MISSING signatureDelegation"]);
});

test("who declared the file complete does not register it, whatever else they may", () => {
  const instructed = perform(submitted(), declareAdhesionComplete, {}, everything, "2017-06-30");
  expect(blockersOf(instructed, registerAdhesion, everything, "2017-08-01")).toEqual(["INSTRUCTOR_DECIDES"]);
  expect(blockersOf(underReview(), registerAdhesion, everything, "2017-08-01")).toEqual([]);
});

test("only a signatory of the region, and only a complete file", () => {
  expect(blockersOf(underReview(), registerAdhesion, { ...instructor, subject: "other" }, "2017-08-01")).toEqual([
    "ROLE_REQUIRED",
  ]);
  expect(blockersOf(underReview(), registerAdhesion, signatoryElsewhere, "2017-08-01")).toEqual(["OTHER_REGION"]);
  expect(blockersOf(submitted(), registerAdhesion, signatory, "2017-08-01")).toEqual(["TRANSITION_REFUSED"]);
});

test("no team without a delegate, without insurance, or under an authorisation that ended", () => {
  const without = perform(underReview(), leaveTeam, {}, omar, "2017-07-10");
  expect(blockersOf(without, registerAdhesion, signatory, "2017-08-01")).toEqual(["TEAM_INCOMPLETE"]);
  expect(blockersOf(underReview(), registerAdhesion, signatory, "2020-01-01")).toEqual(["INSURANCE_NOT_VALID"]);
  expect(blockersOf({ ...underReview(), endsOn: "2017-07-31" }, registerAdhesion, signatory, "2017-08-01")).toEqual([
    "PROTOCOL_NOT_IN_FORCE",
  ]);
});

test("a delegate registers by the delegation that the directory has recorded, and never what was instructed for them", () => {
  const by = { basis: "DELEGATION", reference: "2017-DG-9", from: "2017-01-01", until: null, acts: null } as const;
  const delegate: Actor = { ...signatory, subject: "deputy-11", inSteadOf: { ...by, of: signatory.subject } };
  const unsaid = { decisionNumber: "2017-1" };
  expect(perform(underReview(), registerAdhesion, unsaid, delegate, "2017-08-01").registration).toMatchObject({
    signatureDelegation: "2017-DG-9",
    signedBy: "deputy-11",
  });
  expect(refusedFor(underReview(), registerAdhesion, decision, delegate, "2017-08-01")).toEqual([
    "OTHER_DELEGATION signatureDelegation",
  ]);
  const forOther: Actor = { ...instructor, inSteadOf: { ...by, of: everything.subject } };
  const instructed = perform(submitted(), declareAdhesionComplete, {}, forOther, "2017-06-30");
  expect(blockersOf(instructed, registerAdhesion, everything, "2017-08-01")).toEqual(["INSTRUCTOR_DECIDES"]);
});
