import { type Actor, refusal, regionsActedFor } from "@coop/kernel";
import { administers } from "../guards.ts";
import type { AccessRefusal } from "../refusals.ts";
import type { Organisation } from "./organisation.ts";

/**
 * Who answers for an organisation from above: the ministry for the agencies and for what is of no region, the agency of its region
 * for a structure or a body. Nobody does so for the ministry.
 */
export function supervises({ kind, region }: Pick<Organisation, "kind" | "region">, actor: Actor): boolean {
  if (!actor.roles.includes("ADMINISTRATOR") || kind === "MINISTRY") return false;
  if (actor.kind === "MINISTRY") return kind === "ARS" || region === null;
  return actor.kind === "ARS_AGENT" && kind !== "ARS" && region !== null && regionsActedFor(actor).includes(region);
}

/** An organisation that is open, by its own administrators or those above it. */
export function keepingBlockers(organisation: Organisation, actor: Actor): readonly AccessRefusal[] {
  const isTheirs = administers(organisation.code, actor) || supervises(organisation, actor);
  return [...(isTheirs ? [] : [refusal("NOT_ADMINISTRATOR", {})]), ...closedBlockers(organisation)];
}

export function closedBlockers({ closedOn }: Organisation): readonly AccessRefusal[] {
  return closedOn === undefined ? [] : [refusal("ORGANISATION_CLOSED", { closedOn })];
}
