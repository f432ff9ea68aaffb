import type { Evolve } from "@coop/kernel";
import { annualReport, type ReportAction, type ReportStatus, statusAfter } from "../lifecycle.ts";
import type { AnnualReport } from "./annual-report.ts";
import type { ReportEvent, ReportEvents } from "./events.ts";
import { noFigures } from "./figures.ts";

export const evolveReport: Evolve<AnnualReport, ReportEvent> = (report, event) => {
  if (event.type === "ReportStarted") return started(event.data);
  if (!report) throw new Error(`The history of a report begins with ${event.type}.`);
  return changed(report, event);
};

function changed(report: AnnualReport, event: Exclude<ReportEvent, { type: "ReportStarted" }>): AnnualReport {
  switch (event.type) {
    case "ReportSaved":
      return saved(report, event.data);
    case "ReportSubmitted":
      return submitted(report, event.data);
    case "ReportReturned":
      return after(report, "returnReport", { returnedBecause: event.data.reasons });
    case "ReportValidated":
      return after(report, "validateReport", { validatedOn: event.data.validatedOn });
  }
}

function after(report: AnnualReport, action: ReportAction, change: Partial<AnnualReport>): AnnualReport {
  return { ...report, ...change, status: statusAfter<ReportStatus>(annualReport, report.status, action) };
}

function started({ startedOn: _, ...opening }: ReportEvents["ReportStarted"]): AnnualReport {
  return {
    ...opening,
    status: "DUE",
    content: { nil: false, figures: noFigures, difficulties: null, improvements: null },
    warnings: [],
    submittedOn: null,
    returnedBecause: [],
    validatedOn: null,
  };
}

function saved(report: AnnualReport, { savedOn: _, ...content }: ReportEvents["ReportSaved"]): AnnualReport {
  return after(report, "saveReport", { content });
}

function submitted(report: AnnualReport, { submittedOn, figures, warnings }: ReportEvents["ReportSubmitted"]): AnnualReport {
  return after(report, "submitReport", { submittedOn, warnings, content: { ...report.content, figures }, returnedBecause: [] });
}
