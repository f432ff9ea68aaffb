import { eachOf, requiredText, unlessFaulty } from "@coop/kernel";
import { arsBlockers, type ReportDecision } from "./guards.ts";

export interface ReturnReportInput {
  readonly reasons: readonly string[];
}

/** The ARS sends a report back to be put right. */
export const returnReport: ReportDecision<ReturnReportInput> = {
  guard: (report, actor) => arsBlockers(report, "returnReport", actor),

  decide: (_report, { reasons }, _actor, { today }) => {
    const issues = eachOf("reasons", reasons, { min: 1, max: 20 }, (reason, path) => requiredText(path, reason, 4000));
    return unlessFaulty(issues, () => [{ type: "ReportReturned", data: { returnedOn: today, reasons } }]);
  },
};
