import type { Change } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { AnnualReport } from "../domain/report/annual-report.ts";
import type { ReportEvent } from "../domain/report/events.ts";
import { contribution, minus, noReports } from "../domain/report/report-totals.ts";
import { reportedFigures } from "../domain/report/reported-figures.ts";
import { addToTotals } from "./report-totals.ts";

/** The columns that reports are found and sorted by. */
export function reportColumns(report: AnnualReport): Readonly<Record<string, unknown>> {
  const { adhesionId, protocolId, regionCode, period, status, reporters, submittedOn } = report;
  return {
    adhesion_id: adhesionId,
    protocol_id: protocolId,
    region_code: regionCode,
    year: period.year,
    period_from: period.from,
    due_on: period.dueOn,
    status,
    reporters,
    submitted_on: submittedOn,
  };
}

/** Each change of a report moves the sums by what it changed. */
export async function projectReport(manager: EntityManager, { before, after }: Change<AnnualReport, ReportEvent>): Promise<void> {
  const was = before ? contribution(reportedFigures(before)) : noReports;
  const { protocolId, regionCode, period } = after;
  await addToTotals(manager, { protocolId, regionCode, year: period.year }, minus(contribution(reportedFigures(after)), was));
}
