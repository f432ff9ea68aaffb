import type { Day, Issue } from "@coop/kernel";
import type { ReportStatus } from "../lifecycle.ts";
import type { DraftFigures } from "./figures.ts";
import type { ReportingPeriod } from "./reporting-periods.ts";

/** What the team says beside its figures. */
export interface ReportTexts {
  readonly difficulties: string | null;
  readonly improvements: string | null;
}

export interface ReportContent extends ReportTexts {
  /** The team says that it did nothing under the protocol. A report that is merely empty says nothing. */
  readonly nil: boolean;
  readonly figures: DraftFigures;
}

/** What a team reports on one period of its activity. */
export interface AnnualReport {
  readonly adhesionId: string;
  readonly protocolId: string;
  readonly authorisationId: string;
  readonly regionCode: string;
  readonly structureId: string | null;
  readonly status: ReportStatus;
  readonly period: ReportingPeriod;
  /** Pseudonyms of those who were in the team when the report was opened. */
  readonly reporters: readonly string[];
  readonly content: ReportContent;
  /** What was odd in what was sent, for the ARS to look at. */
  readonly warnings: readonly Issue[];
  readonly submittedOn: Day | null;
  readonly returnedBecause: readonly string[];
  readonly validatedOn: Day | null;
}
