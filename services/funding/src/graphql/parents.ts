import type { Page } from "@coop/kernel";
import type { FundingFileView } from "../domain/reading.ts";
import type { Issue as GraphIssue } from "./generated.ts";

/** A success: the file is read afresh. */
export interface FundingChangedParent {
  readonly id: string;
  readonly warnings: readonly GraphIssue[];
}

/** A protocol is known here by its identifier; `protocols` says whether it exists and what may be seen of it. */
export interface ProtocolParent {
  readonly id: string;
}

export type FundingFileConnectionParent = Page<FundingFileView>;
