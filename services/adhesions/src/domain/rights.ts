import { type Actor, type ActorKind, hasRole, type RefusalOf, type Role, refusal, regionsActedFor } from "@coop/kernel";
import type { AdhesionRefusals } from "./refusals.ts";

type RightRefused = RefusalOf<Pick<AdhesionRefusals, "ROLE_REQUIRED" | "OTHER_REGION">>;

export function requireKind(actor: Actor, kind: ActorKind): readonly RightRefused[] {
  return actor.kind === kind ? [] : [refusal("ROLE_REQUIRED", { kind, role: null })];
}

/** An ARS agent with this role, of the region that holds the file today: the one that a closed region merged into. */
export function requireArs(actor: Actor, role: Role, regionCode: string): readonly RightRefused[] {
  const kind = "ARS_AGENT" as const;
  if (!hasRole(actor, kind, role)) return [refusal("ROLE_REQUIRED", { kind, role })];
  return regionsActedFor(actor).includes(regionCode) ? [] : [refusal("OTHER_REGION", { regionCode })];
}
