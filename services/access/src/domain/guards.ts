import { type Actor, refusal } from "@coop/kernel";
import type { AccessRefusal } from "./refusals.ts";

/** Who administers an organisation: its own administrators, and the ministry's for one that has none (the row rule looks). */
export function administers(organisation: string, { kind, organisation: own, roles }: Actor): boolean {
  return roles.includes("ADMINISTRATOR") && (own === organisation || kind === "MINISTRY");
}

export function administratorBlockers(organisation: string, actor: Actor): readonly AccessRefusal[] {
  return administers(organisation, actor) ? [] : [refusal("NOT_ADMINISTRATOR", {})];
}
