import { systemActor, take } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { leaveTeam } from "../adhesion/leave-team.ts";
import { perform as performTeam, registered } from "../adhesion/team.fixture.ts";
import { withdrawAdhesion } from "../adhesion/withdraw-adhesion.ts";
import { instructor, nadia, odile, omar, on } from "../people.fixture.ts";
import { due, refusedFor, reportingTeam } from "./report.fixture.ts";
import { reportsToStart, startReport } from "./start-report.ts";

test("a report is due once the team has practised for a year", () => {
  expect(due()).toMatchObject({
    status: "DUE",
    period: { year: 2018, from: "2017-09-04", to: "2018-09-03", dueOn: "2018-10-04" },
    reporters: [odile.subject, omar.subject],
  });
});

test("the system opens it as well as a member does", () => {
  expect(refusedFor(reportingTeam(), startReport, { from: "2017-09-04" }, systemActor, "2018-09-04")).toEqual([]);
  expect(reportsToStart(reportingTeam(), "2018-09-04")).toMatchObject([{ year: 2018 }]);
  expect(reportsToStart({ ...reportingTeam(), reports: [{ reportId: "r", from: "2017-09-04" }] }, "2018-09-04")).toEqual([]);
});

test("not before the period has ended, nor for a team that never practised", () => {
  expect(refusedFor(reportingTeam(), startReport, { from: "2017-09-04" }, odile, "2018-09-03")).toEqual(["NO_PERIOD_ENDED"]);
  expect(
    refusedFor({ ...reportingTeam(), adhesion: registered() }, startReport, { from: "2017-09-04" }, odile, "2019-09-03"),
  ).toEqual(["NO_PERIOD_ENDED"]);
});

test("a period that has not ended, or is reported on already", () => {
  expect(refusedFor(reportingTeam(), startReport, { from: "2018-09-04" }, odile, "2018-09-04")).toEqual([
    "PERIOD_NOT_ENDED from",
  ]);
  const known = { ...reportingTeam(), reports: [{ reportId: "r", from: "2017-09-04" }] };
  expect(refusedFor(known, startReport, { from: "2017-09-04" }, odile, "2018-09-04")).toEqual(["REPORT_EXISTS from"]);
});

test("a team that ended still reports what it did", () => {
  const ended = performTeam(reportingTeam().adhesion, withdrawAdhesion, { reason: "Fin" }, odile, "2018-03-01");
  const result = take(startReport, { ...reportingTeam(), adhesion: ended }, { from: "2017-09-04" }, omar, on("2018-03-02"));
  expect(result).toMatchObject({
    ok: true,
    value: [{ data: { period: { to: "2018-03-01" }, reporters: [odile.subject, omar.subject] } }],
  });
});

test("the short last period is reported beside the whole one that ended in the same year", () => {
  const ended = performTeam(reportingTeam().adhesion, withdrawAdhesion, { reason: "Fin" }, odile, "2018-12-31");
  const team = { ...reportingTeam(), adhesion: ended, reports: [{ reportId: "r", from: "2017-09-04" }] };
  expect(reportsToStart(team, "2019-01-01")).toMatchObject([{ year: 2018, from: "2018-09-04", to: "2018-12-31" }]);
  expect(refusedFor(team, startReport, { from: "2018-09-04" }, omar, "2019-01-01")).toEqual([]);
});

test("neither strangers, nor who left a team that goes on, nor the ARS", () => {
  const without = performTeam(reportingTeam().adhesion, leaveTeam, {}, omar, "2018-09-04");
  expect(refusedFor(reportingTeam(), startReport, { from: "2017-09-04" }, nadia, "2018-09-04")).toEqual(["NOT_A_MEMBER"]);
  expect(refusedFor({ ...reportingTeam(), adhesion: without }, startReport, { from: "2017-09-04" }, omar, "2018-09-05")).toEqual([
    "NOT_A_MEMBER",
  ]);
  expect(refusedFor(reportingTeam(), startReport, { from: "2017-09-04" }, instructor, "2018-09-04")).toEqual(["NOT_A_MEMBER"]);
});
