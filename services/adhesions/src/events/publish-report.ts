import { type Announcement, announce, type ReportSnapshot, reportEvents } from "@coop/contracts";
import type { Change } from "@coop/service-kit";
import type { AnnualReport } from "../domain/report/annual-report.ts";
import type { ReportEvent } from "../domain/report/events.ts";
import { completeFigures, type Figures } from "../domain/report/figures.ts";

export function reportSnapshot(id: string, report: AnnualReport): ReportSnapshot {
  const { adhesionId, protocolId, authorisationId, regionCode, structureId, period, status } = report;
  return { reportId: id, adhesionId, protocolId, authorisationId, regionCode, structureId, ...period, status };
}

function announced(event: ReportEvent, report: ReportSnapshot, { content }: AnnualReport): Announcement | null {
  switch (event.type) {
    case "ReportStarted":
      return announce(reportEvents.due, { report });
    case "ReportSaved":
      return null;
    case "ReportSubmitted": {
      const { submittedOn, figures } = event.data;
      const sent = { nil: content.nil, figures: completeFigures(figures) as Figures };
      return announce(reportEvents.submitted, { report, submittedOn, ...sent });
    }
    case "ReportReturned":
      return announce(reportEvents.returned, { report, returnedOn: event.data.returnedOn });
    case "ReportValidated":
      return announce(reportEvents.validated, { report, validatedOn: event.data.validatedOn });
  }
}

/** All that goes out about reports. What the team types before it sends stays inside. */
export function announceReport({ id, after, events }: Change<AnnualReport, ReportEvent>): readonly Announcement[] {
  const report = reportSnapshot(id, after);
  return events.flatMap((event) => announced(event, report, after) ?? []);
}
