import type { Page } from "@coop/kernel";
import type { ConsultationView } from "../domain/consultation/consultation-reading.ts";
import type { Reserve } from "../domain/opinion.ts";
import type { OpinionView } from "../domain/reading.ts";
import type { Issue as GraphIssue } from "./generated.ts";

/** A success: the opinion is read afresh. */
export interface OpinionChangedParent {
  readonly id: string;
  readonly warnings: readonly GraphIssue[];
}

/** Another service's protocol, by its identifier. */
export interface ProtocolParent {
  readonly id: string;
}

export interface ReserveParent extends Reserve {
  readonly protocolId: string;
}

/** A success: the consultation is read afresh. */
export type ConsultationChangedParent = OpinionChangedParent;

/** A body, by its code. */
export interface ConsultedBodyParent {
  readonly code: string;
}

export type ConsultationConnectionParent = Page<ConsultationView>;
export type OpinionConnectionParent = Page<OpinionView>;
