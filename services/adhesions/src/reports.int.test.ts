import { arsInstructor, delegant, delegate, ministry, publicActor, stranger } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { AnnualReport } from "./domain/report/annual-report.ts";
import { type Figures, zeroFigures } from "./domain/report/figures.ts";
import { totalsOf } from "./domain/report/report-totals.ts";
import { reportedFigures } from "./domain/report/reported-figures.ts";
import { type AdhesionsBench, noon, startAdhesions } from "./testing/adhesions-bench.ts";
import { figures } from "./testing/team-inputs.ts";
import { createTeams } from "./testing/teams.ts";

let bench: AdhesionsBench;
let teams: ReturnType<typeof createTeams>;

beforeAll(async () => {
  bench = await startAdhesions();
  teams = createTeams(bench);
});
afterAll(() => bench?.stop());

const ratio = "{ numerator denominator rate hidden }";
const totals = `year patients acts adverseEvents seriousAdverseEvents completeness ${ratio} takeoverRate ${ratio}
  reorientationRate ${ratio} plannedReorientationRate ${ratio} unplannedReorientationRate ${ratio}`;

async function totalsOfProtocol(actor: Parameters<AdhesionsBench["query"]>[0], protocolId: string) {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Protocol { teamCount reportTotals(year: 2018) { ${totals} } } } }`;
  const r = [{ __typename: "Protocol", id: protocolId }];
  return (await bench.query(actor, "2018-12-01", query, { r }))._entities[0];
}

/** The sums as they stand in the roll-up table and as the reports themselves add up to. */
async function bothSums(protocolId: string) {
  const [kept] = await bench.manager.query(
    "SELECT sum(due)::int AS due, sum(submitted)::int AS submitted, sum(patients)::int AS patients, sum(acts)::int AS acts FROM report_total WHERE protocol_id = $1",
    [protocolId],
  );
  const rows: { state: AnnualReport }[] = await bench.manager.query("SELECT state FROM report WHERE protocol_id = $1", [
    protocolId,
  ]);
  const live = totalsOf(rows.map(({ state }) => reportedFigures(state)));
  const { patients, acts } = live.figures;
  return { kept, live: { ...live.completeness, patients, acts } };
}

test("sums follow each report through sending, return, correction and validation, and equal the live sum", async () => {
  const { protocolId, authorisationId } = await bench.putInForce();
  const first = await teams.reported(await teams.practising(authorisationId));
  const second = await teams.reporting(await teams.practising(authorisationId));
  const check = async (expected: object) => {
    const { kept, live } = await bothSums(protocolId);
    expect(kept).toEqual(live);
    expect(kept).toMatchObject(expected);
  };
  await check({ due: 2, submitted: 1, acts: 1000 });
  await bench.succeed(delegate, "2018-09-21", "submitReport", { id: second, input: { accurate: true } });
  await check({ due: 2, submitted: 2, acts: 2000 });
  await bench.succeed(arsInstructor("24"), "2018-10-01", "returnReport", { id: first, input: { reasons: ["Actes"] } });
  await check({ due: 2, submitted: 1, acts: 1000 });
  const corrected: Figures = { ...figures, acts: 1500 };
  await bench.succeed(delegant, "2018-10-02", "saveReport", { id: first, input: { figures: corrected } });
  await check({ due: 2, submitted: 1, acts: 1000 });
  await bench.succeed(delegant, "2018-10-03", "submitReport", { id: first, input: { accurate: true } });
  await bench.succeed(arsInstructor("24"), "2018-10-04", "validateReport", { id: first });
  await check({ due: 2, submitted: 2, acts: 2500, patients: 800 });

  expect(await totalsOfProtocol(ministry, protocolId)).toMatchObject({
    teamCount: 2,
    reportTotals: {
      acts: 2500,
      completeness: { numerator: 2, denominator: 2, rate: 1 },
      takeoverRate: { numerator: 100, denominator: 2500, rate: 0.04 },
    },
  });
});

test("reports sent at once all count", async () => {
  const { protocolId, authorisationId } = await bench.putInForce();
  const ids: string[] = [];
  for (let count = 0; count < 4; count += 1) ids.push(await teams.reporting(await teams.practising(authorisationId)));
  await Promise.all(ids.map((id) => bench.succeed(delegant, "2018-09-21", "submitReport", { id, input: { accurate: true } })));
  const { kept, live } = await bothSums(protocolId);
  expect(kept).toEqual(live);
  expect(kept).toMatchObject({ due: 4, submitted: 4, acts: 4000 });
});

test("the count of registered teams follows registration and departure, and equals the live count", async () => {
  const { protocolId, authorisationId } = await bench.putInForce();
  const first = await teams.registered(authorisationId);
  await teams.registered(authorisationId);
  await teams.submitted(authorisationId);
  const counts = async () => {
    const sums = "SELECT sum(registered)::int AS count FROM team_total WHERE protocol_id = $1";
    const live = "SELECT count(*)::int AS count FROM adhesion WHERE protocol_id = $1 AND registered";
    const [kept, counted] = await Promise.all([sums, live].map((query) => bench.manager.query(query, [protocolId])));
    return [kept[0].count, counted[0].count];
  };
  expect(await counts()).toEqual([2, 2]);
  await bench.succeed(delegate, "2017-10-01", "leaveTeam", { id: first });
  expect(await counts()).toEqual([1, 1]);
  await bench.succeed(delegant, "2017-10-02", "withdrawAdhesion", { id: first, input: { reason: "Fin" } });
  expect(await counts()).toEqual([1, 1]);
});

test("small counts are hidden from the public, and what would give them away", async () => {
  const { protocolId, authorisationId } = await bench.putInForce();
  await teams.reported(await teams.practising(authorisationId), { ...figures, reorientedUnplanned: 2 });
  for (const actor of [publicActor, stranger]) {
    const { reportTotals } = await totalsOfProtocol(actor, protocolId);
    expect(reportTotals).toMatchObject({
      acts: 1000,
      adverseEvents: null,
      seriousAdverseEvents: null,
      takeoverRate: { rate: 0.05, hidden: false },
      reorientationRate: { numerator: 32, hidden: false },
      unplannedReorientationRate: { numerator: null, denominator: null, rate: null, hidden: true },
      plannedReorientationRate: { numerator: null, hidden: true },
    });
  }
  const full = await totalsOfProtocol(ministry, protocolId);
  expect(full.reportTotals).toMatchObject({ adverseEvents: 4, unplannedReorientationRate: { numerator: 2, hidden: false } });
});

test("a protocol without reports has sums of nothing, and missing is not zero percent", async () => {
  const { protocolId } = await bench.putInForce();
  expect(await totalsOfProtocol(publicActor, protocolId)).toMatchObject({
    teamCount: 0,
    reportTotals: { acts: 0, completeness: { numerator: 0, denominator: 0, rate: null }, takeoverRate: { rate: null } },
  });
});

test("a nil report is declared, and counts as sent", async () => {
  const { protocolId, authorisationId } = await bench.putInForce();
  const id = await teams.reporting(await teams.practising(authorisationId), zeroFigures);
  expect(await bench.refusal(delegant, "2018-09-20", "submitReport", { id, input: { accurate: true } })).toEqual([
    "NIL_NOT_DECLARED nil",
  ]);
  await bench.succeed(delegant, "2018-09-20", "saveReport", { id, input: { nil: true, figures: {} } });
  await bench.succeed(delegant, "2018-09-20", "submitReport", { id, input: { accurate: true } });
  expect((await bothSums(protocolId)).kept).toEqual({ due: 1, submitted: 1, patients: 0, acts: 0 });
});

test("the second year is compared with the first", async () => {
  const adhesionId = await teams.practising();
  await teams.reported(adhesionId);
  const input = { adhesionId, from: "2018-09-04" };
  const id = await bench.succeed(delegant, "2019-09-04", "startReport", { input });
  await bench.succeed(delegant, "2019-09-05", "saveReport", { id, input: { figures: { ...figures, acts: 3000 } } });
  const sent = await bench.act(delegant, "2019-09-06", "submitReport", { id, input: { accurate: true } });
  expect(sent.data.result.warnings).toEqual([{ code: "FAR_FROM_LAST_YEAR", path: "figures.acts" }]);
});

test("the system opens each report the day after its period, once, and the team is told", async () => {
  const id = await teams.practising();
  const startedFor = async () => {
    const { reports } = await bench.read(delegant, "2021-01-01", id, "reports { status period { from } }");
    return reports.map((report: { period: { from: string } }) => report.period.from);
  };
  await bench.service.startDueReports(noon("2018-09-03"));
  expect(await startedFor()).toEqual([]);
  const opened = await Promise.all([1, 2, 3].map(() => bench.service.startDueReports(noon("2018-09-04"))));
  expect(opened.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
  expect(await startedFor()).toEqual(["2017-09-04"]);
  expect(await bench.service.startDueReports(noon("2018-09-05"))).toBe(0);
  await bench.service.startDueReports(noon("2020-09-04"));
  expect(await startedFor()).toEqual(["2019-09-04", "2018-09-04", "2017-09-04"]);
  const tasks = await bench.manager.query(
    "SELECT envelope FROM outbox WHERE envelope LIKE '%submitReport:%' AND envelope LIKE $1",
    [`%${delegate.subject}%`],
  );
  expect(tasks.length).toBeGreaterThan(0);
});

test("a team that ended owes a last, short report, and then nothing more", async () => {
  const id = await teams.practising();
  await bench.succeed(delegant, "2017-12-31", "withdrawAdhesion", { id, input: { reason: "Départ en retraite" } });
  await bench.service.startDueReports(noon("2018-01-01"));
  const { reports } = await bench.read(delegant, "2018-01-01", id, "reports { id period { from to } }");
  expect(reports).toMatchObject([{ period: { from: "2017-09-04", to: "2017-12-31" } }]);
  const [{ next_report_on }] = await bench.manager.query("SELECT next_report_on FROM adhesion WHERE id = $1", [id]);
  expect(next_report_on).toBeNull();
  await bench.succeed(delegate, "2018-01-02", "saveReport", { id: reports[0].id, input: { figures } });
});

test("outstanding and overdue reports are found", async () => {
  const { protocolId, authorisationId } = await bench.putInForce();
  const late = await teams.practising(authorisationId);
  const lateReport = await teams.reporting(late);
  await teams.reported(await teams.practising(authorisationId));
  const query = `query ($adhesions: AdhesionFilter, $reports: ReportFilter) {
    adhesions(filter: $adhesions) { nodes { id } } annualReports(filter: $reports) { nodes { id overdue } } }`;
  const variables = { adhesions: { protocolId, reportOutstanding: true }, reports: { protocolId, overdue: true } };
  expect(await bench.query(arsInstructor("24"), "2018-10-05", query, variables)).toEqual({
    adhesions: { nodes: [{ id: late }] },
    annualReports: { nodes: [{ id: lateReport, overdue: true }] },
  });
  const onTime = await bench.query(arsInstructor("24"), "2018-10-04", query, variables);
  expect(onTime.annualReports.nodes).toEqual([]);
});
