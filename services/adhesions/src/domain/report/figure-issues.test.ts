import { expect, test } from "@jest/globals";
import { draftFigureIssues, nilIssues, sentFigureIssues, yearlyWarnings } from "./figure-issues.ts";
import { completeFigures, noFigures, zeroFigures } from "./figures.ts";
import { figures } from "./report.fixture.ts";

const codes = (issues: readonly { code: string; path: string }[]) => issues.map(({ code, path }) => `${code} ${path}`);

test("figures that agree have no issues", () => {
  expect(draftFigureIssues(figures)).toEqual([]);
  expect(sentFigureIssues(figures)).toEqual([]);
});

test("a draft may lack anything, what is sent lacks nothing", () => {
  expect(draftFigureIssues(noFigures)).toEqual([]);
  expect(sentFigureIssues({ ...figures, takeovers: null, patientRespondents: null }).map(({ path }) => path)).toEqual([
    "figures.takeovers",
    "figures.patientRespondents",
  ]);
});

test("missing is not zero", () => {
  expect(completeFigures({ ...figures, seriousAdverseEvents: null })).toBeUndefined();
  expect(completeFigures({ ...figures, seriousAdverseEvents: 0 })).toMatchObject({ seriousAdverseEvents: 0 });
});

test("figures are whole and not below zero", () => {
  expect(codes(draftFigureIssues({ ...figures, patients: 399.5, takeovers: -1 }))).toEqual([
    "NOT_WITHIN figures.patients",
    "NOT_WITHIN figures.takeovers",
  ]);
});

test.each([
  ["takeovers than acts", { takeovers: 1001 }, ["ABOVE figures.takeovers"]],
  ["adverse events than acts", { adverseEvents: 1001 }, ["ABOVE figures.adverseEvents"]],
  ["serious adverse events than adverse events", { seriousAdverseEvents: 5 }, ["ABOVE figures.seriousAdverseEvents"]],
  ["satisfied professionals than answers", { professionalsSatisfied: 3 }, ["ABOVE figures.professionalsSatisfied"]],
  ["satisfied patients than answers", { patientsSatisfied: 101 }, ["ABOVE figures.patientsSatisfied"]],
  ["reoriented patients than patients", { reorientedPlanned: 391 }, ["ABOVE figures.reorientedPlanned"]],
  [
    "unplanned reorientations than patients",
    { reorientedPlanned: null, reorientedUnplanned: 401 },
    ["ABOVE figures.reorientedUnplanned"],
  ],
])("there can't be more %s", (_name, change, expected) => {
  expect(codes(draftFigureIssues({ ...figures, ...change }))).toEqual(expected);
});

test("as many as possible is possible", () => {
  const full = {
    takeovers: 1000,
    adverseEvents: 1000,
    seriousAdverseEvents: 1000,
    reorientedPlanned: 390,
    patientsSatisfied: 100,
  };
  expect(draftFigureIssues({ ...figures, ...full })).toEqual([]);
});

test("zeros alone are no nil report, and a nil report counts nothing", () => {
  expect(codes(sentFigureIssues(zeroFigures))).toEqual(["NIL_NOT_DECLARED nil"]);
  expect(codes(nilIssues({ ...noFigures, acts: 1, patients: 0 }))).toEqual(["NIL_WITH_FIGURES figures.acts"]);
});

test("half as much again as last year, or less than half, is a warning; half exactly is not", () => {
  const now = { ...figures, patients: 601, acts: 500, takeovers: 24 };
  expect(codes(yearlyWarnings(now, figures))).toEqual([
    "FAR_FROM_LAST_YEAR figures.patients",
    "FAR_FROM_LAST_YEAR figures.takeovers",
  ]);
  expect(yearlyWarnings(now, figures).every(({ severity }) => severity === "WARNING")).toBe(true);
});

test("without a year before, or with nothing in it, there is nothing to compare with", () => {
  expect(yearlyWarnings(figures, null)).toEqual([]);
  expect(yearlyWarnings(figures, zeroFigures)).toEqual([]);
});
