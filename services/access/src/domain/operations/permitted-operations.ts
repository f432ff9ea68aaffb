import type { Actor, ActorKind, PartnerScope, Role } from "@coop/kernel";
import { operations } from "./all-operations.generated.ts";

/** A row of a service's permission table, with what the mutation does in the schema's words. */
export interface Operation {
  readonly name: string;
  readonly service: string;
  readonly description: string;
  readonly grants: "ANYONE" | readonly Grantee[];
}

interface Grantee {
  readonly kind: ActorKind;
  readonly roles?: readonly Role[];
  readonly scope?: PartnerScope;
}

/** The operations of all services that this actor may ask for; what is possible on one dossier, its own actions say. */
export function permittedOperations(actor: Actor): readonly Operation[] {
  return operations.filter(({ grants }) => grants === "ANYONE" || grants.some((grant) => covers(grant, actor)));
}

function covers({ kind, roles, scope }: Grantee, actor: Actor): boolean {
  const hasRole = !roles || roles.some((role) => actor.roles.includes(role));
  return kind === actor.kind && hasRole && (!scope || actor.scopes.includes(scope));
}
