import { expect, test } from "@jest/globals";
import { nadia, odile } from "../people.fixture.ts";
import { noFigures, zeroFigures } from "./figures.ts";
import { accurate, content, due, figures, perform, refusedFor, returned, saved, submitted } from "./report.fixture.ts";
import { saveReport } from "./save-report.ts";
import { submitReport } from "./submit-report.ts";

test("a whole report goes to the ARS", () => {
  expect(submitted()).toMatchObject({ status: "SUBMITTED", submittedOn: "2018-09-20", content: { figures }, warnings: [] });
});

test("a report without figures says nothing, and all that is missing is said at once", () => {
  expect(refusedFor(due(), submitReport, { ...accurate, accurate: false }, odile, "2018-09-20")).toHaveLength(12);
});

test("a team that did nothing says so, and its figures are zeros", () => {
  const nil = perform(due(), saveReport, { ...content, nil: true, figures: noFigures }, odile, "2018-09-10");
  expect(perform(nil, submitReport, accurate, odile, "2018-09-20")).toMatchObject({
    status: "SUBMITTED",
    content: { figures: zeroFigures },
  });
});

test("a nil report that counts acts is refused", () => {
  const odd = perform(due(), saveReport, { ...content, nil: true }, odile, "2018-09-10");
  expect(refusedFor(odd, submitReport, accurate, odile, "2018-09-20")).toContain("NIL_WITH_FIGURES figures.acts");
});

test("a year far from the one before is a warning that the ARS sees", () => {
  const report = perform(saved(), submitReport, { accurate: true, previous: { ...figures, acts: 100 } }, odile, "2018-09-20");
  expect(report.status).toBe("SUBMITTED");
  expect(report.warnings).toMatchObject([
    { code: "FAR_FROM_LAST_YEAR", path: "figures.acts", data: { previous: 100, current: 1000 } },
  ]);
});

test("a report that was sent back is sent again", () => {
  expect(perform(returned(), submitReport, accurate, odile, "2018-10-05")).toMatchObject({
    status: "SUBMITTED",
    returnedBecause: [],
  });
});

test("only who was in the team, once", () => {
  expect(refusedFor(saved(), submitReport, accurate, nadia, "2018-09-20")).toEqual(["NOT_A_MEMBER"]);
  expect(refusedFor(submitted(), submitReport, accurate, odile, "2018-09-21")).toEqual(["TRANSITION_REFUSED"]);
});
