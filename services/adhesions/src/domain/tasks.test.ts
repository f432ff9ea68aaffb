import type { Task } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { attestTraining } from "./adhesion/attest-training.ts";
import { leaveTeam } from "./adhesion/leave-team.ts";
import {
  incomplete,
  invited,
  perform,
  practising,
  ready,
  registered,
  submitted,
  training,
  underReview,
} from "./adhesion/team.fixture.ts";
import { withdrawAdhesion } from "./adhesion/withdraw-adhesion.ts";
import { instructor, odile, omar } from "./people.fixture.ts";
import { due, perform as performReport, returned, saved, submitted as sentReport } from "./report/report.fixture.ts";
import { validateReport } from "./report/validate-report.ts";
import { whatReportWaits, whatWaits } from "./tasks.ts";

const names = new Map([
  [odile.subject, "odile"],
  [omar.subject, "omar"],
]);
const told = ({ verb, assignee }: Task) =>
  `${verb}: ${names.get(assignee.subject ?? "") ?? `${assignee.kind} ${assignee.role} ${assignee.region}`}`;

test("a draft waits for each signature, then for the referent", () => {
  expect(whatWaits(invited(), "a").map(told)).toEqual(["commitMember: odile", "commitMember: omar"]);
  expect(whatWaits(ready(), "a").map(told)).toEqual(["submitAdhesion: odile"]);
});

test("a request waits for the ARS, and for the team while pieces are missing", () => {
  expect(whatWaits(submitted(), "a").map(told)).toEqual(["declareAdhesionComplete: ARS_AGENT INSTRUCTOR 11"]);
  expect(whatWaits(incomplete(), "a").map(told)).toEqual(["supplyAdhesionPieces: odile"]);
  expect(whatWaits(underReview(), "a").map(told)).toEqual(["registerAdhesion: ARS_AGENT SIGNATORY 11"]);
});

test("a registered team waits for training, then for each to begin, then for nothing", () => {
  const halfway = perform(registered(), attestTraining, training, omar, "2017-08-20");
  expect(whatWaits(halfway, "a").map(told)).toEqual(["attestTraining: odile", "activateMember: omar"]);
  expect(whatWaits(practising(), "a")).toEqual([]);
});

test("a broken team waits for whoever speaks for it now", () => {
  const broken = perform(practising(), leaveTeam, {}, odile, "2018-01-10");
  expect(whatWaits(broken, "a").map(told)).toEqual(["submitAdhesion: omar"]);
});

test("what has ended waits for nobody", () => {
  expect(whatWaits(perform(ready(), withdrawAdhesion, { reason: "Non" }, odile, "2017-06-14"), "a")).toEqual([]);
});

test("a report waits for the team, then for the ARS", () => {
  for (const report of [due(), saved(), returned()]) {
    expect(whatReportWaits(report, "r").map(told)).toEqual(["submitReport: odile", "submitReport: omar"]);
  }
  expect(whatReportWaits(sentReport(), "r").map(told)).toEqual(["validateReport: ARS_AGENT INSTRUCTOR 11"]);
  expect(whatReportWaits(performReport(sentReport(), validateReport, {}, instructor, "2018-10-01"), "r")).toEqual([]);
});

test("the same task has the same name however often it is asked", () => {
  expect(whatWaits(submitted(), "a")).toEqual(whatWaits(submitted(), "a"));
  expect(whatWaits(invited(), "a")[1]?.taskId).toBe("commitMember:a:m-omar");
});
