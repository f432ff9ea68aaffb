import { type Actor, type Decision, follow, refusal } from "@coop/kernel";
import { annualReport, type ReportAction, type ReportStatus } from "../lifecycle.ts";
import type { ReportRefusal } from "../refusals.ts";
import { requireArs } from "../rights.ts";
import type { AnnualReport } from "./annual-report.ts";
import type { ReportEvent } from "./events.ts";

/** A verb on a report that was opened. */
export type ReportDecision<Input> = Decision<AnnualReport, Input, ReportEvent, ReportRefusal>;
type Blockers = readonly ReportRefusal[];

function transitionBlockers({ status }: AnnualReport, action: ReportAction): Blockers {
  const next = follow<ReportStatus>(annualReport, status, action);
  return next.ok ? [] : [next.refusal];
}

/** What stands in the way of who was in the team. */
export function reporterBlockers(report: AnnualReport, action: ReportAction, actor: Actor): Blockers {
  const isReporter = report.reporters.includes(actor.subject);
  return [...(isReporter ? [] : [refusal("NOT_A_MEMBER", {})]), ...transitionBlockers(report, action)];
}

/** What stands in the way of the ARS, which reads what was sent. */
export function arsBlockers(report: AnnualReport, action: ReportAction, actor: Actor): Blockers {
  return [...requireArs(actor, "INSTRUCTOR", report.regionCode), ...transitionBlockers(report, action)];
}
