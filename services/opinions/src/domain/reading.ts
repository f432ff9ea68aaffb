import type { Actor, Page, PageArguments } from "@coop/kernel";
import type { OpinionStatus } from "./lifecycle.ts";
import type { Opinion, Outcome } from "./opinion.ts";

/** What the row rule and the insight ask of the dossier that an opinion is about. */
export interface DossierFacts {
  /** Pseudonyms. */
  readonly promoters: readonly string[];
  /** INSEE code of the instructing region. */
  readonly regionCode: string | null;
  readonly regime: string | null;
}

/** What screens read of an opinion. */
export interface OpinionView {
  readonly id: string;
  readonly revision: number;
  readonly state: Opinion;
  readonly updatedAt: Date;
  readonly dossier: DossierFacts;
}

/** The criteria add up; what is absent or null is no criterion. */
export interface OpinionFilter {
  readonly status?: readonly OpinionStatus[] | null | undefined;
  readonly outcome?: readonly Outcome[] | null | undefined;
  readonly protocolId?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly openedFrom?: string | null | undefined;
  readonly openedBefore?: string | null | undefined;
  readonly binding?: boolean | null | undefined;
  readonly hasOpenReserves?: boolean | null | undefined;
  readonly hasUnreadVersion?: boolean | null | undefined;
  readonly reportedByMe?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

export type OpinionOrder = "OPENED_FIRST" | "OPENED_LAST" | "CHANGED_LAST";

/** Every reading obeys the row rule for who asks. */
export interface OpinionReader {
  byIds(actor: Actor, ids: readonly string[]): Promise<readonly OpinionView[]>;
  /** The opinions on each of these protocols, the oldest first. */
  byProtocols(actor: Actor, protocolIds: readonly string[]): Promise<readonly OpinionView[]>;
  page(actor: Actor, filter: OpinionFilter, order: OpinionOrder, args: PageArguments): Promise<Page<OpinionView>>;
}
