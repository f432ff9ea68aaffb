import type { Actor, Day, Page, PageArguments } from "@coop/kernel";
import type { DossierFacts } from "../reading.ts";
import type { Consultation } from "./consultation.ts";
import type { ConsultationStatus } from "./lifecycle.ts";

/** What screens read of a consultation. */
export interface ConsultationView {
  readonly id: string;
  readonly revision: number;
  readonly state: Consultation;
  readonly updatedAt: Date;
  readonly dossier: DossierFacts & {
    readonly status: string;
    /** Whether the HAS has given an opinion that stands. */
    readonly opinionDelivered: boolean;
    /** Who declared an interest in it, to the HAS: it is told to nobody, and some verbs are refused to them. */
    readonly conflicted: readonly string[] | null;
  };
}

/** The criteria add up; what is absent or null is no criterion. All of them are known to whoever knows of the row. */
export interface ConsultationFilter {
  readonly status?: readonly ConsultationStatus[] | null | undefined;
  readonly protocolId?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly bodyCode?: string | null | undefined;
  readonly dueBefore?: Day | null | undefined;
  readonly overdue?: boolean | null | undefined;
}

export type ConsultationOrder = "DUE_FIRST" | "REQUESTED_LAST";

/** Every reading obeys the row rule for who asks. */
export interface ConsultationReader {
  byIds(actor: Actor, ids: readonly string[]): Promise<readonly ConsultationView[]>;
  /** The consultations on each of these protocols, the oldest first. */
  byProtocols(actor: Actor, protocolIds: readonly string[]): Promise<readonly ConsultationView[]>;
  page(
    actor: Actor,
    today: Day,
    filter: ConsultationFilter,
    order: ConsultationOrder,
    args: PageArguments,
  ): Promise<Page<ConsultationView>>;
  /** The bodies that the HAS has consulted for its opinion on each of these protocols; the caller has checked who may know. */
  bodiesConsultedByHas(
    protocolIds: readonly string[],
  ): Promise<readonly { readonly protocolId: string; readonly body: string }[]>;
}
