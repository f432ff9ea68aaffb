import { canonicalJson } from "@coop/kernel";
import { Unexpected } from "./life.ts";
import { instructor, type Play, team } from "./play.ts";
import type { YearlyStage } from "./shapes.ts";

/** When the teams of `TODAY` have a year behind them. */
export const A_YEAR_LATER = "2018-09-03";

const reportsQuery = "query ($id: ID!) { adhesion(id: $id) { reportsToStart { from } reports { id revision period { from } } } }";

/** A year with one adverse event, which was not serious. */
const figures = {
  patients: 214,
  acts: 260,
  takeovers: 9,
  reorientedPlanned: 12,
  reorientedUnplanned: 3,
  adverseEvents: 1,
  seriousAdverseEvents: 0,
  professionalRespondents: 2,
  professionalsSatisfied: 2,
  patientRespondents: 120,
  patientsSatisfied: 113,
};

/** How a team reports on its year. The system opens what is due as well: who comes second finds it open. */
export const yearlyReport: Readonly<Record<YearlyStage, Play>> = {
  async startReport(life, dossier) {
    const { adhesionId } = dossier;
    const isDue = ({ adhesion }: { adhesion: { reportsToStart: unknown[]; reports: unknown[] } }) =>
      adhesion.reportsToStart.length + adhesion.reports.length > 0;
    const { adhesion } = await life.until(team.delegant, reportsQuery, adhesionId, isDue);
    for (const { from } of adhesion.reportsToStart)
      await life.create(team.delegant, "startReport", "AnnualReport", { adhesionId, from }, ["INVALID_INPUT"]);
    const { data } = await life.client.ask(team.delegant, reportsQuery, { id: adhesionId });
    const [report, ...others] = data.adhesion.reports;
    if (!report || others.length > 0) throw new Unexpected(`one report is due, there are ${canonicalJson(data)}`);
    dossier.reportId = report.id;
    life.noteRevision(report.id, report.revision);
  },
  async submitReport(life, { reportId }) {
    await life.act(team.delegant, "saveReport", "AnnualReport", reportId, { nil: false, figures });
    await life.act(team.delegant, "submitReport", "AnnualReport", reportId, { accurate: true });
  },
  validateReport: (life, { reportId }) => life.act(instructor(life), "validateReport", "AnnualReport", reportId),
};
