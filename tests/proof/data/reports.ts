import type { Graph } from "../../system/story/graph.ts";

const figures = {
  patients: 12,
  acts: 14,
  takeovers: 1,
  reorientedPlanned: 1,
  reorientedUnplanned: 0,
  adverseEvents: 0,
  seriousAdverseEvents: 0,
  professionalRespondents: 2,
  professionalsSatisfied: 2,
  patientRespondents: 9,
  patientsSatisfied: 8,
};
const words = { nil: false, difficulties: "Peu de temps.", improvements: "Plus de salles." };

const reportQuery = "query ($id: ID!) { adhesion(id: $id) { reports { id status } reportsToStart { from } } }";

/** The report that the team has sent for its first year. Another one may be due already: the system opens it once the clock has moved. */
async function firstReport(graph: Graph, adhesionId: string): Promise<string> {
  await graph.moveClock("2018-09-10");
  const { adhesion } = await graph.ask("delegant", reportQuery, { id: adhesionId });
  return adhesion.reports.find(({ status }: { status: string }) => status === "SUBMITTED").id;
}

async function nextReport(graph: Graph, adhesionId: string, first: string): Promise<string> {
  await graph.moveClock("2019-09-03");
  const { adhesion } = await graph.ask("delegant", reportQuery, { id: adhesionId });
  const [period] = adhesion.reportsToStart;
  return period === undefined
    ? adhesion.reports.find(({ id }: { id: string }) => id !== first).id
    : graph.create("delegant", "startReport", "AnnualReport", { adhesionId, from: period.from });
}

async function send(graph: Graph, id: string): Promise<void> {
  await graph.act("delegant", "saveReport", "AnnualReport", id, { figures, ...words });
  await graph.act("delegant", "submitReport", "AnnualReport", id, { accurate: true });
}

const validate = (graph: Graph, id: string) => graph.act("ars-instructor-24", "validateReport", "AnnualReport", id);
const sendBack = (graph: Graph, id: string) =>
  graph.act("ars-instructor-24", "returnReport", "AnnualReport", id, { reasons: ["Des chiffres à revoir."] });

/** The first report is taken as it is, the second sent back with reasons. */
export async function validateThenReturn(graph: Graph, adhesionId: string): Promise<void> {
  const first = await firstReport(graph, adhesionId);
  await validate(graph, first);
  const second = await nextReport(graph, adhesionId, first);
  await send(graph, second);
  await sendBack(graph, second);
}

/** The first report is sent back, put right and taken; the second is written and not sent. */
export async function returnThenValidate(graph: Graph, adhesionId: string): Promise<void> {
  const first = await firstReport(graph, adhesionId);
  await sendBack(graph, first);
  await send(graph, first);
  await validate(graph, first);
  const second = await nextReport(graph, adhesionId, first);
  await graph.act("delegant", "saveReport", "AnnualReport", second, { figures: { patients: 12 }, ...words });
}
