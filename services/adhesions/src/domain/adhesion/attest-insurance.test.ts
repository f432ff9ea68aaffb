import { expect, test } from "@jest/globals";
import { nadia, omar } from "../people.fixture.ts";
import { attestInsurance } from "./attest-insurance.ts";
import { insurance, invited, perform, practising, refusedFor } from "./team.fixture.ts";

test("a member attests their own insurance, and each renewal of it", () => {
  const renewal = { ...insurance, from: "2020-01-01", to: "2020-12-31" };
  const team = perform(practising(), attestInsurance, renewal, omar, "2019-12-01");
  expect(team.members[1]?.insurances.map(({ to }) => to)).toEqual(["2019-12-31", "2020-12-31"]);
  expect(team.members[1]?.status).toBe("ACTIVE");
});

test("all that is wrong with an attestation is said at once", () => {
  const wrong = { insurer: "", policyNumber: "x".repeat(101), from: "2017-13-01", to: "2017-06-12", coversProtocolField: false };
  expect(refusedFor(invited(), attestInsurance, wrong, omar, "2017-06-13")).toEqual([
    "MISSING insurer",
    "TOO_LONG policyNumber",
    "NOT_A_DAY from",
    "DAY_TOO_EARLY to",
    "STATEMENT_REQUIRED coversProtocolField",
  ]);
});

test("a cover ends after it begins", () => {
  const backwards = { ...insurance, from: "2018-01-01", to: "2017-12-31" };
  expect(refusedFor(invited(), attestInsurance, backwards, omar, "2017-06-13")).toEqual(["DAY_TOO_EARLY to"]);
});

test("nobody attests for a team that they are not in", () => {
  expect(refusedFor(invited(), attestInsurance, insurance, nadia, "2017-06-13")).toEqual(["NOT_A_MEMBER"]);
});
