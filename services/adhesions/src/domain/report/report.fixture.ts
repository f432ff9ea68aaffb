import { type Actor, type Decision, type Refusal, take } from "@coop/kernel";
import { practising } from "../adhesion/team.fixture.ts";
import { instructor, odile, omar, on, performer, refused } from "../people.fixture.ts";
import type { AnnualReport, ReportContent } from "./annual-report.ts";
import type { ReportEvent } from "./events.ts";
import { evolveReport } from "./evolve.ts";
import type { Figures } from "./figures.ts";
import { returnReport } from "./return-report.ts";
import { saveReport } from "./save-report.ts";
import { type ReportingTeam, startReport } from "./start-report.ts";
import { submitReport } from "./submit-report.ts";

export const figures: Figures = {
  patients: 400,
  acts: 1000,
  takeovers: 50,
  reorientedPlanned: 30,
  reorientedUnplanned: 10,
  adverseEvents: 4,
  seriousAdverseEvents: 1,
  professionalsSatisfied: 2,
  professionalRespondents: 2,
  patientsSatisfied: 90,
  patientRespondents: 100,
};

export const content: ReportContent = { nil: false, figures, difficulties: null, improvements: null };
export const accurate = { accurate: true, previous: null };

/** A team that practises since 4 September 2017 and has not reported. */
export function reportingTeam(): ReportingTeam {
  return { adhesionId: "01890000-0000-7000-8000-0000000000d1", adhesion: practising(), reports: [] };
}

export const perform = performer<AnnualReport, ReportEvent>(evolveReport);

export function refusedFor<Before, Input>(
  state: Before,
  verb: Decision<Before, Input, ReportEvent, Refusal>,
  input: Input,
  actor: Actor,
  today: string,
): readonly string[] {
  return refused(take(verb, state, input, actor, on(today)) as never);
}

/** The report of the first year, opened the day after it ended. */
export function due(): AnnualReport {
  const result = take(startReport, reportingTeam(), { from: "2017-09-04" }, odile, on("2018-09-04"));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.reduce<AnnualReport | undefined>(evolveReport, undefined) as AnnualReport;
}

export function saved(): AnnualReport {
  return perform(due(), saveReport, content, omar, "2018-09-10");
}

export function submitted(): AnnualReport {
  return perform(saved(), submitReport, accurate, odile, "2018-09-20");
}

export function returned(): AnnualReport {
  return perform(submitted(), returnReport, { reasons: ["Le nombre d'actes paraît erroné."] }, instructor, "2018-10-01");
}
