import type { Actor, Page } from "@coop/kernel";
import type { AgentView, OrganisationView, PartnerClientView } from "../domain/reading.ts";
import type { Issue as GraphIssue } from "./generated.ts";

/** A success: what was changed is read afresh. */
export interface ChangedParent {
  readonly id: string;
  readonly warnings: readonly GraphIssue[];
}

/** The answer that made a secret carries it; the same answer repeated does not. */
export interface SecretParent extends ChangedParent {
  readonly secret?: string | null;
}

export interface BearerParent {
  readonly actor: Actor;
}

export type OrganisationConnectionParent = Page<OrganisationView>;
export type AgentConnectionParent = Page<AgentView>;
export type PartnerClientConnectionParent = Page<PartnerClientView>;
