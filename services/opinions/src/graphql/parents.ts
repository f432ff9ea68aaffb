import type { Page } from "@coop/kernel";
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

export type OpinionConnectionParent = Page<OpinionView>;
