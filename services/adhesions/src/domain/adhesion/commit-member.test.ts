import { expect, test } from "@jest/globals";
import { nadia, odile, omar } from "../people.fixture.ts";
import { commitMember } from "./commit-member.ts";
import { describeAdhesion } from "./describe-adhesion.ts";
import { blockersOf, commitment, invited, perform, refusedFor, registered, structure } from "./team.fixture.ts";

test("a member signs for themselves and nobody else, on the day", () => {
  const [first, second] = perform(invited(), commitMember, commitment, omar, "2017-06-13").members;
  expect(first?.status).toBe("PENDING_SIGNATURE");
  expect(second).toMatchObject({ status: "COMMITTED", commitment: { signedOn: "2017-06-13", until: "2019-12-31" } });
});

test("every statement of the declaration must be made, and the commitment last a year", () => {
  const nothing = {
    until: "2018-06-12",
    voluntary: false,
    followsProtocol: true,
    reportsIndicators: false,
    reportsAdverseEvents: true,
  };
  expect(refusedFor(invited(), commitMember, nothing, omar, "2017-06-13")).toEqual([
    "STATEMENT_REQUIRED voluntary",
    "STATEMENT_REQUIRED reportsIndicators",
    "DAY_TOO_EARLY until",
  ]);
});

test("the year counts from the first day of activity where that is known", () => {
  const described = perform(invited(), describeAdhesion, { structure, startOn: "2017-09-01" }, odile, "2017-06-12");
  expect(refusedFor(described, commitMember, { ...commitment, until: "2018-08-31" }, omar, "2017-06-13")).toEqual([
    "DAY_TOO_EARLY until",
  ]);
  expect(refusedFor(described, commitMember, { ...commitment, until: "2018-09-01" }, omar, "2017-06-13")).toEqual([]);
});

test("a commitment can be signed again for longer", () => {
  const once = perform(invited(), commitMember, commitment, omar, "2017-06-13");
  const twice = perform(once, commitMember, { ...commitment, until: "2020-12-31" }, omar, "2017-06-14");
  expect(twice.members[1]).toMatchObject({ status: "COMMITTED", commitment: { until: "2020-12-31" } });
});

test("strangers can't sign, nor can who has another profession than the one invited", () => {
  const nurse = { ...omar, person: { ...(omar.person as NonNullable<typeof omar.person>), professionCode: "60" } };
  expect(blockersOf(invited(), commitMember, nadia, "2017-06-13")).toEqual(["NOT_A_MEMBER"]);
  expect(blockersOf(invited(), commitMember, nurse, "2017-06-13")).toEqual(["OTHER_PROFESSION"]);
});

test("nobody signs once the team is registered", () => {
  expect(blockersOf(registered(), commitMember, omar, "2017-08-02")).toEqual(["TRANSITION_REFUSED"]);
});
