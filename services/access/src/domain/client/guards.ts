import { type Actor, type Decision, hasRole, refusal } from "@coop/kernel";
import { clientTransitionBlockers } from "../lifecycle.ts";
import type { AccessRefusal } from "../refusals.ts";
import { authenticationOf, type PartnerClient, type PartnerClientEvent } from "./partner-client.ts";

export type ClientDecision<Input> = Decision<PartnerClient, Input, PartnerClientEvent, AccessRefusal>;

/** The administrators of the organisation that answers for the client, and the ministry's for all of them. */
export function clientBlockers(client: PartnerClient, action: string, actor: Actor): readonly AccessRefusal[] {
  const own = hasRole(actor, "ARS_AGENT", "ADMINISTRATOR") && actor.organisation === client.organisation;
  const may = own || hasRole(actor, "MINISTRY", "ADMINISTRATOR");
  return [...(may ? [] : [refusal("NOT_ADMINISTRATOR", {})]), ...clientTransitionBlockers(client.status, action)];
}

/** A client proves itself in one way. */
export function authenticationBlockers(client: PartnerClient, needed: "SECRET" | "PRIVATE_KEY"): readonly AccessRefusal[] {
  const authentication = authenticationOf(client);
  return authentication === needed ? [] : [refusal("OTHER_AUTHENTICATION", { authentication })];
}
