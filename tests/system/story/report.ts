import type { Adhered } from "./adhere.ts";
import { arsInstructor, delegant, region } from "./cast.ts";
import type { Stage } from "./chapters.ts";

const figures = {
  patients: 812,
  acts: 1040,
  takeovers: 31,
  reorientedPlanned: 58,
  reorientedUnplanned: 12,
  adverseEvents: 2,
  seriousAdverseEvents: 0,
  professionalRespondents: 2,
  professionalsSatisfied: 2,
  patientRespondents: 400,
  patientsSatisfied: 381,
};

/** After a year the team reports, and the region reads totals and completeness. Chapter 11. */
export async function report({ graph, tell }: Stage, { adhesionId }: Adhered): Promise<void> {
  const { act, refused, until } = graph;

  await graph.moveClock("2018-09-03");
  tell.chapter("3 septembre 2018", "Le premier bilan annuel");
  const { reportId, year } = await openReport(graph, adhesionId);
  const absurd = { figures: { ...figures, seriousAdverseEvents: 3 }, nil: false };
  const saved = await graph.act(delegant, "saveReport", "AnnualReport", reportId, absurd).then(
    () => refused(delegant, "submitReport", "AnnualReport", reportId, { accurate: true }),
    (error) => error.refused,
  );
  tell.refuses("Plus d'événements graves que d'événements", saved.issues?.[0]?.message ?? saved.message);
  await act(delegant, "saveReport", "AnnualReport", reportId, { figures, nil: false });
  await act(delegant, "submitReport", "AnnualReport", reportId, { accurate: true });
  tell.says(
    "L'équipe",
    `transmet son bilan : ${figures.patients} patients, ${figures.acts} actes délégués, ${figures.takeovers} reprises.`,
  );
  const totals = await until(
    arsInstructor,
    `query ($code: RegionCode!, $year: Int!) { region(code: $code) { label reportTotals(year: $year) {
      patients acts takeoverRate { numerator denominator rate } adverseEventRate { numerator denominator rate }
      patientSatisfaction { rate } completeness { numerator denominator rate } } } }`,
    { code: region, year },
    ({ region: seen }) => (seen.reportTotals?.patients ?? 0) >= figures.patients,
  );
  tell.says("La région", "lit ses totaux, avec leur complétude.");
  tell.shows(totals.region);
}

/** The team opens the report of its first year, unless the work of the legal day has done so already. */
async function openReport({ ask, create }: Stage["graph"], adhesionId: string) {
  const { adhesion } = await ask(delegant, "query ($id: ID!) { adhesion(id: $id) { reportsToStart { from } } }", {
    id: adhesionId,
  });
  const [period] = adhesion.reportsToStart;
  if (period) await create(delegant, "startReport", "AnnualReport", { adhesionId, from: period.from }).catch(() => undefined);
  const opened = await ask(delegant, "query ($id: ID!) { adhesion(id: $id) { reports { id period { year } } } }", {
    id: adhesionId,
  });
  const [report] = opened.adhesion.reports;
  if (!report) throw new Error("The first report could not be opened.");
  return { reportId: report.id as string, year: report.period.year as number };
}
