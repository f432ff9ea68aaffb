import { type Actor, type ActorKind, maySign, type PartnerScope, type Role, type SignedAct } from "@coop/kernel";
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
  readonly act?: SignedAct;
}

/** The operations of all services that this actor may ask for; what is possible on one dossier, its own actions say. */
export function permittedOperations(actor: Actor): readonly Operation[] {
  return operations.filter(({ grants }) => grants === "ANYONE" || grants.some((grant) => covers(grant, actor)));
}

function covers({ kind, roles, scope, act }: Grantee, actor: Actor): boolean {
  const hasRole = !roles || roles.some((role) => actor.roles.includes(role));
  const isCovered = (!scope || actor.scopes.includes(scope)) && (!act || maySign(actor, act));
  return kind === actor.kind && hasRole && isCovered;
}
