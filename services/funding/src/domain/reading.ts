import type { Actor, Day, Page, PageArguments } from "@coop/kernel";
import type { FundingOutcome } from "./funding-file.ts";
import type { Seen } from "./insight.ts";
import type { FundingStatus } from "./lifecycle.ts";

/** What screens read of a funding file. */
export interface FundingFileView extends Seen {
  readonly id: string;
  readonly revision: number;
  readonly updatedAt: Date;
}

export interface FundingFileFilter {
  readonly status?: readonly FundingStatus[] | null | undefined;
  readonly outcome?: readonly FundingOutcome[] | null | undefined;
  readonly protocolId?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly openedFrom?: Day | null | undefined;
  readonly openedBefore?: Day | null | undefined;
  readonly endsBefore?: Day | null | undefined;
  readonly hasMinisterialOrder?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

export type FundingFileOrder = "OPENED_FIRST" | "OPENED_LAST" | "CHANGED_LAST";

/** Every reading obeys the row rule for who asks. */
export interface FundingReader {
  byIds(actor: Actor, ids: readonly string[]): Promise<readonly FundingFileView[]>;
  byProtocols(actor: Actor, protocolIds: readonly string[]): Promise<readonly FundingFileView[]>;
  page(actor: Actor, filter: FundingFileFilter, order: FundingFileOrder, args: PageArguments): Promise<Page<FundingFileView>>;
}
