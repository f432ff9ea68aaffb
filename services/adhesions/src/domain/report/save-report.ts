import { optionalText, unlessFaulty } from "@coop/kernel";
import type { ReportContent } from "./annual-report.ts";
import { draftFigureIssues } from "./figure-issues.ts";
import { everyFigure } from "./figures.ts";
import { type ReportDecision, reporterBlockers } from "./guards.ts";

/** Keeps what the team has so far. Anything may be missing; what is there must be possible. */
export const saveReport: ReportDecision<ReportContent> = {
  guard: (report, actor) => reporterBlockers(report, "saveReport", actor),

  decide: (_report, { nil, figures, difficulties, improvements }, _actor, { today }) => {
    const issues = [
      ...draftFigureIssues(figures),
      ...optionalText("difficulties", difficulties, 4000),
      ...optionalText("improvements", improvements, 4000),
    ];
    const content = { nil, figures: everyFigure((name) => figures[name]), difficulties, improvements };
    return unlessFaulty(issues, () => [{ type: "ReportSaved", data: { ...content, savedOn: today } }]);
  },
};
