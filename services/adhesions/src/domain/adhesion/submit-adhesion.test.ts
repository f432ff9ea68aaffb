import { expect, test } from "@jest/globals";
import { instructor, nadia, odile, omar } from "../people.fixture.ts";
import { attestInsurance } from "./attest-insurance.ts";
import { chooseDelegations } from "./choose-delegations.ts";
import { commitMember } from "./commit-member.ts";
import { describeAdhesion } from "./describe-adhesion.ts";
import { inviteMember } from "./invite-member.ts";
import { removeMember } from "./remove-member.ts";
import { submissionIssues } from "./submission-issues.ts";
import { submitAdhesion } from "./submit-adhesion.ts";
import {
  begun,
  commitment,
  insurance,
  invited,
  nadiasPlace,
  perform,
  practising,
  ready,
  refusedFor,
  submitted,
} from "./team.fixture.ts";

test("a file that has everything goes to the ARS", () => {
  expect(submitted()).toMatchObject({ status: "SUBMITTED", submittedOn: "2017-06-14" });
});

test("all that a file lacks is said at once", () => {
  expect(refusedFor(invited(), submitAdhesion, {}, odile, "2017-06-14")).toEqual([
    "MISSING structureId",
    "MISSING startOn",
    "ROLE_MISSING members",
    "ROLE_MISSING members",
    "MEMBER_NOT_COMMITTED members.m-odile",
    "MEMBER_NOT_COMMITTED members.m-omar",
  ]);
});

test("a delegant alone is not a team", () => {
  const alone = perform(begun(), commitMember, commitment, odile, "2017-06-11");
  expect(refusedFor(alone, submitAdhesion, {}, odile, "2017-06-14")).toContain("ROLE_MISSING members");
});

test("everybody is insured on the first day of activity", () => {
  const uninsured = perform(
    perform(invited(), commitMember, commitment, odile, "2017-06-12"),
    commitMember,
    commitment,
    omar,
    "2017-06-12",
  );
  const short = perform(uninsured, attestInsurance, { ...insurance, to: "2017-08-31" }, omar, "2017-06-13");
  const described = perform(
    short,
    describeAdhesion,
    { structure: ready().structure, startOn: "2017-09-01" },
    odile,
    "2017-06-13",
  );
  expect(refusedFor(described, submitAdhesion, {}, odile, "2017-06-14")).toEqual([
    "INSURANCE_MISSING members.m-odile.insurances",
    "TRAINING_MISSING members.m-odile.trainings",
    "INSURANCE_NOT_AT_START members.m-omar.insurances",
    "TRAINING_MISSING members.m-omar.trainings",
  ]);
});

test("a start that was put off may outlast what was signed", () => {
  const later = perform(ready(), describeAdhesion, { structure: ready().structure, startOn: "2019-02-01" }, odile, "2017-06-14");
  expect(refusedFor(later, submitAdhesion, {}, odile, "2017-06-14")).toContain("COMMITMENT_TOO_SHORT members.m-odile.commitment");
});

test("nobody begins in the past", () => {
  expect(refusedFor(ready(), submitAdhesion, {}, odile, "2017-09-02")).toContain("DAY_TOO_EARLY startOn");
});

test("training that is still to come is a warning, and so is a delegate to whom nobody delegates", () => {
  const withNadia = perform(ready(), inviteMember, nadiasPlace, odile, "2017-06-13");
  const signed = perform(
    perform(withNadia, commitMember, commitment, nadia, "2017-06-13"),
    attestInsurance,
    insurance,
    nadia,
    "2017-06-13",
  );
  const pair = { delegantId: "m-odile", delegateId: "m-omar" };
  const paired = perform(signed, chooseDelegations, { delegations: [pair] }, odile, "2017-06-13");
  const issues = submissionIssues(paired, "2017-06-14").map(({ code, severity }) => `${severity} ${code}`);
  expect(issues).toEqual([...Array(3).fill("WARNING TRAINING_MISSING"), "WARNING DELEGATE_ALONE"]);
  expect(perform(paired, submitAdhesion, {}, odile, "2017-06-14").status).toBe("SUBMITTED");
});

test("a team that was broken and made whole again is submitted again, and looked at by new eyes", () => {
  const broken = perform(practising(), removeMember, { memberId: "m-omar", reason: "Départ" }, odile, "2018-01-10");
  const joined = perform(broken, inviteMember, nadiasPlace, odile, "2018-01-11");
  const signed = perform(joined, commitMember, commitment, nadia, "2018-01-12");
  const insured = perform(signed, attestInsurance, insurance, nadia, "2018-01-12");
  const described = perform(
    insured,
    describeAdhesion,
    { structure: ready().structure, startOn: "2018-03-01" },
    odile,
    "2018-01-12",
  );
  expect(perform(described, submitAdhesion, {}, odile, "2018-01-13")).toMatchObject({
    status: "SUBMITTED",
    submittedOn: "2018-01-13",
    deadlineOn: null,
    instructedBy: [],
    registration: null,
  });
});

test("only members submit, once, and under an authorisation that is in force", () => {
  expect(refusedFor(ready(), submitAdhesion, {}, instructor, "2017-06-14")).toEqual(["NOT_A_MEMBER"]);
  expect(refusedFor(submitted(), submitAdhesion, {}, odile, "2017-06-14")).toEqual(["TRANSITION_REFUSED"]);
  expect(refusedFor({ ...ready(), endsOn: "2017-06-13" }, submitAdhesion, {}, odile, "2017-06-14")).toEqual([
    "PROTOCOL_NOT_IN_FORCE",
  ]);
});
