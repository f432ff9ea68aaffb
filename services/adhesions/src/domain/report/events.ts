import type { Day, EventOf, Issue } from "@coop/kernel";
import type { AnnualReport, ReportContent } from "./annual-report.ts";

type Opening = "adhesionId" | "protocolId" | "authorisationId" | "regionCode" | "structureId" | "period" | "reporters";

export interface ReportEvents {
  ReportStarted: Pick<AnnualReport, Opening> & { readonly startedOn: Day };
  ReportSaved: ReportContent & { readonly savedOn: Day };
  ReportSubmitted: {
    readonly submittedOn: Day;
    readonly submittedBy: string;
    readonly figures: ReportContent["figures"];
    readonly warnings: readonly Issue[];
  };
  ReportReturned: { readonly returnedOn: Day; readonly reasons: readonly string[] };
  ReportValidated: { readonly validatedOn: Day; readonly validatedBy: string };
}
export type ReportEvent = EventOf<ReportEvents>;
