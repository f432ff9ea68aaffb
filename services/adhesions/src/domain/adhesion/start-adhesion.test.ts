import { expect, test } from "@jest/globals";
import { ines, instructor, odile, omar } from "../people.fixture.ts";
import { startAdhesion } from "./start-adhesion.ts";
import { authorisation, begun, refusedFor } from "./team.fixture.ts";

const starting = { memberId: "m-1", regionCode: "11", role: "DELEGANT" } as const;

test("a professional starts a team and is its first member and referent", () => {
  const team = begun();
  expect(team).toMatchObject({
    status: "DRAFT",
    regionCode: "11",
    referentId: "m-odile",
    authorisationId: authorisation.authorisationId,
  });
  expect(team.members).toMatchObject([
    { subject: odile.subject, role: "DELEGANT", professionCode: "10", status: "PENDING_SIGNATURE" },
  ]);
});

test("neither name nor RPPS enters the file", () => {
  expect(JSON.stringify(begun())).not.toMatch(/99900000011|Fictive/);
});

test("only who the regime names may apply", () => {
  expect(refusedFor(authorisation, startAdhesion, starting, instructor, "2017-06-10")).toEqual(["NOT_AN_APPLICANT"]);
});

test("a regime without rules for teams is not open", () => {
  expect(refusedFor({ ...authorisation, regime: "NATIONAL" }, startAdhesion, starting, odile, "2017-06-10")).toEqual([
    "REGIME_NOT_OPEN",
  ]);
});

test("an authorisation must be in force on the day", () => {
  const ended = { ...authorisation, endsOn: "2017-06-30" };
  expect(refusedFor(authorisation, startAdhesion, starting, odile, "2017-05-31")).toEqual(["PROTOCOL_NOT_IN_FORCE"]);
  expect(refusedFor(ended, startAdhesion, starting, odile, "2017-06-30")).toEqual([]);
  expect(refusedFor(ended, startAdhesion, starting, odile, "2017-07-01")).toEqual(["PROTOCOL_NOT_IN_FORCE"]);
});

test("region and profession are checked together", () => {
  const elsewhere = { ...starting, regionCode: "53" };
  const faults = ["REGION_NOT_COVERED regionCode", "PROFESSION_NOT_ALLOWED role"];
  expect(refusedFor(authorisation, startAdhesion, elsewhere, ines, "2017-06-10")).toEqual(faults);
  expect(refusedFor(authorisation, startAdhesion, elsewhere, omar, "2017-06-10")).toEqual(faults);
});

test("a national authorisation covers every region", () => {
  const national = { ...authorisation, regionCodes: [] };
  expect(refusedFor(national, startAdhesion, { ...starting, regionCode: "53" }, odile, "2017-06-10")).toEqual([]);
});
