import type { Actor, ActorKind, PartnerScope, Role } from "@coop/kernel";
import { Forbidden, Unauthenticated } from "./errors.ts";

/** Actors of a kind: with one of the roles where roles are given, with the scope where a partner's system needs one. */
export interface Grantee {
  readonly kind: ActorKind;
  readonly roles?: readonly Role[];
  readonly scope?: PartnerScope;
}

/** Who may use an operation. */
export type Grant = "ANYONE" | readonly Grantee[];

/** One row per operation of a service. An operation without a row does not compile. */
export type Permissions<Operation extends string> = { readonly [O in Operation]: Grant };

export function isGranted(grant: Grant, actor: Actor): boolean {
  if (grant === "ANYONE") return true;
  return grant.some(
    ({ kind, roles, scope }) =>
      kind === actor.kind &&
      (!roles || roles.some((role) => actor.roles.includes(role))) &&
      (!scope || actor.scopes.includes(scope)),
  );
}

/** Throws when the actor may not use the operation. */
export function allow(grant: Grant, actor: Actor): void {
  if (isGranted(grant, actor)) return;
  throw actor.kind === "PUBLIC" ? new Unauthenticated() : new Forbidden();
}
