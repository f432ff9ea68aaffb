import { type Issue, unlessFaulty } from "@coop/kernel";
import { fault } from "../refusals.ts";
import type { ReportContent } from "./annual-report.ts";
import { nilIssues, sentFigureIssues, yearlyWarnings } from "./figure-issues.ts";
import { type Figures, zeroFigures } from "./figures.ts";
import { type ReportDecision, reporterBlockers } from "./guards.ts";

export interface SubmitReportInput {
  /** The declaration of accuracy (domain dossier, 3.9). */
  readonly accurate: boolean;
  /** What the same team sent the year before. */
  readonly previous: Figures | null;
}

/** Sends the report to the ARS: nothing missing, or an explicit nil report. */
export const submitReport: ReportDecision<SubmitReportInput> = {
  guard: (report, actor) => reporterBlockers(report, "submitReport", actor),

  decide: ({ content }, { accurate, previous }, actor, { today }) => {
    const warnings = content.nil ? [] : yearlyWarnings(content.figures, previous);
    const issues = [...contentIssues(content), ...(accurate ? [] : [fault("STATEMENT_REQUIRED", "accurate", {})]), ...warnings];
    const figures = content.nil ? zeroFigures : content.figures;
    return unlessFaulty(issues, () => [
      { type: "ReportSubmitted", data: { submittedOn: today, submittedBy: actor.subject, figures, warnings } },
    ]);
  },
};

function contentIssues({ nil, figures }: ReportContent): readonly Issue[] {
  return nil ? nilIssues(figures) : sentFigureIssues(figures);
}
