import type { Actor, ActorKind, Role } from "@coop/kernel";
import { Forbidden, Unauthenticated } from "./errors.ts";

/** Who may use an operation: anybody, or actors of a kind, with one of the roles where roles are given. */
export type Grant = "ANYONE" | readonly { readonly kind: ActorKind; readonly roles?: readonly Role[] }[];

/** One row per operation of a service. An operation without a row does not compile. */
export type Permissions<Operation extends string> = { readonly [O in Operation]: Grant };

export function isGranted(grant: Grant, actor: Actor): boolean {
  if (grant === "ANYONE") return true;
  return grant.some(({ kind, roles }) => kind === actor.kind && (!roles || roles.some((role) => actor.roles.includes(role))));
}

/** Throws when the actor may not use the operation. */
export function allow(grant: Grant, actor: Actor): void {
  if (isGranted(grant, actor)) return;
  throw actor.kind === "PUBLIC" ? new Unauthenticated() : new Forbidden();
}
