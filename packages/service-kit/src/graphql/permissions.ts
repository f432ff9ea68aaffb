import { type Actor, type ActorKind, maySign, type PartnerScope, type Role, type SignedAct } from "@coop/kernel";
import { Forbidden, Unauthenticated } from "./errors.ts";

/**
 * Actors of a kind: with one of the roles where roles are given, with the scope where a partner's system needs one; where
 * an act is signed, who signs by delegation only if it covers such acts.
 */
export interface Grantee {
  readonly kind: ActorKind;
  readonly roles?: readonly Role[];
  readonly scope?: PartnerScope;
  readonly act?: SignedAct;
}

/** Who may use an operation. */
export type Grant = "ANYONE" | readonly Grantee[];

/** One row per operation of a service. An operation without a row does not compile. */
export type Permissions<Operation extends string> = { readonly [O in Operation]: Grant };

export function isGranted(grant: Grant, actor: Actor): boolean {
  return whyNotGranted(grant, actor) === undefined;
}

/** Why the actor may not use the operation, in French; undefined when they may. */
export function whyNotGranted(grant: Grant, actor: Actor): string | undefined {
  if (grant === "ANYONE") return undefined;
  const fitting = grant.filter((grantee) => fits(grantee, actor));
  if (fitting.length === 0) return "Votre profil ne permet pas cette action.";
  const covered = fitting.some(({ act }) => !act || maySign(actor, act));
  return covered ? undefined : `Votre délégation de signature (${actor.inSteadOf?.reference}) ne comprend pas cet acte.`;
}

function fits({ kind, roles, scope }: Grantee, actor: Actor): boolean {
  const hasRole = !roles || roles.some((role) => actor.roles.includes(role));
  return kind === actor.kind && hasRole && (!scope || actor.scopes.includes(scope));
}

/** Throws when the actor may not use the operation. */
export function allow(grant: Grant, actor: Actor): void {
  const why = whyNotGranted(grant, actor);
  if (why === undefined) return;
  throw actor.kind === "PUBLIC" ? new Unauthenticated() : new Forbidden(why);
}
