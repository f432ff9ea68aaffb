import { expect, test } from "@jest/globals";
import { instructor, nadia, odile, omar } from "../people.fixture.ts";
import { noFigures } from "./figures.ts";
import { content, due, figures, perform, refusedFor, returned, submitted } from "./report.fixture.ts";
import { saveReport } from "./save-report.ts";

test("a draft holds what the team has so far", () => {
  const partial = { ...content, figures: { ...noFigures, acts: 1000 } };
  const report = perform(due(), saveReport, partial, omar, "2018-09-10");
  expect(report).toMatchObject({ status: "DRAFT", content: { figures: { acts: 1000, patients: null } } });
});

test("a report that was sent back stays one while it is put right", () => {
  expect(perform(returned(), saveReport, content, odile, "2018-10-02").status).toBe("RETURNED");
});

test("what is there must be possible", () => {
  const wrong = { ...content, figures: { ...figures, seriousAdverseEvents: 5 }, difficulties: "x".repeat(4001) };
  expect(refusedFor(due(), saveReport, wrong, odile, "2018-09-10")).toEqual([
    "ABOVE figures.seriousAdverseEvents",
    "TOO_LONG difficulties",
  ]);
});

test("only who was in the team, and not once it was sent", () => {
  expect(refusedFor(due(), saveReport, content, nadia, "2018-09-10")).toEqual(["NOT_A_MEMBER"]);
  expect(refusedFor(due(), saveReport, content, instructor, "2018-09-10")).toEqual(["NOT_A_MEMBER"]);
  expect(refusedFor(submitted(), saveReport, content, odile, "2018-09-21")).toEqual(["TRANSITION_REFUSED"]);
});
