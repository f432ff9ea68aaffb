import { expect, test } from "@jest/globals";
import { instructor, instructorElsewhere, odile } from "../people.fixture.ts";
import { perform, refusedFor, returned, submitted } from "./report.fixture.ts";
import { validateReport } from "./validate-report.ts";

test("the ARS takes the report as it is, and nothing changes it any more", () => {
  const validated = perform(submitted(), validateReport, {}, instructor, "2018-10-01");
  expect(validated).toMatchObject({ status: "VALIDATED", validatedOn: "2018-10-01" });
  expect(refusedFor(validated, validateReport, {}, instructor, "2018-10-02")).toEqual(["TRANSITION_REFUSED"]);
});

test("only an instructor of the region, and not while the team puts it right", () => {
  expect(refusedFor(submitted(), validateReport, {}, odile, "2018-10-01")).toEqual(["ROLE_REQUIRED"]);
  expect(refusedFor(submitted(), validateReport, {}, instructorElsewhere, "2018-10-01")).toEqual(["OTHER_REGION"]);
  expect(refusedFor(returned(), validateReport, {}, instructor, "2018-10-02")).toEqual(["TRANSITION_REFUSED"]);
});
