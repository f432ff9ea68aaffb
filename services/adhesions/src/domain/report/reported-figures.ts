import type { AnnualReport } from "./annual-report.ts";
import { completeFigures } from "./figures.ts";
import type { ReportedFigures } from "./report-totals.ts";

/** What a report adds to the sums: its figures while it is with the ARS, null while the team owes it or puts it right. */
export function reportedFigures({ status, content }: AnnualReport): ReportedFigures {
  const isWithArs = status === "SUBMITTED" || status === "VALIDATED";
  return isWithArs ? (completeFigures(content.figures) ?? null) : null;
}
