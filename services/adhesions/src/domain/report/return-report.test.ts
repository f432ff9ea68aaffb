import { expect, test } from "@jest/globals";
import { instructor, instructorElsewhere, odile, signatory } from "../people.fixture.ts";
import { refusedFor, returned, saved, submitted } from "./report.fixture.ts";
import { returnReport } from "./return-report.ts";

const because = { reasons: ["À revoir"] };

test("the ARS sends a report back with what is to be put right", () => {
  expect(returned()).toMatchObject({ status: "RETURNED", returnedBecause: ["Le nombre d'actes paraît erroné."] });
  expect(refusedFor(submitted(), returnReport, { reasons: [] }, instructor, "2018-10-01")).toEqual(["TOO_FEW reasons"]);
});

test("only an instructor of the region, and only a report that was sent", () => {
  expect(refusedFor(submitted(), returnReport, because, odile, "2018-10-01")).toEqual(["ROLE_REQUIRED"]);
  expect(refusedFor(submitted(), returnReport, because, signatory, "2018-10-01")).toEqual(["ROLE_REQUIRED"]);
  expect(refusedFor(submitted(), returnReport, because, instructorElsewhere, "2018-10-01")).toEqual(["OTHER_REGION"]);
  expect(refusedFor(saved(), returnReport, because, instructor, "2018-10-01")).toEqual(["TRANSITION_REFUSED"]);
});
