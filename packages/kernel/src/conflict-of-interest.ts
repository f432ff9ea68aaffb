import type { Actor } from "./actor.ts";
import type { Day } from "./moment.ts";
import { type RefusalOf, refusal } from "./refusal.ts";
import { handsOf } from "./stead.ts";

/** How a service refuses who has declared an interest in a dossier. */
export interface ConflictRefusals {
  CONFLICT_OF_INTEREST: object;
}

/** The declaration as histories keep it. */
export interface DeclaredConflict {
  /** Pseudonym of the agent. */
  readonly subject: string;
  readonly declaration: string;
  readonly declaredOn: Day;
}

/**
 * Whoever declared an interest in a dossier has no part in it any more, in their own right or in another's stead: neither in
 * the instruction nor in what is signed or recorded of it. Every verb with which an instance acts on a dossier asks here.
 */
export function conflictBlockers(
  conflicted: readonly string[] | null | undefined,
  actor: Actor,
): readonly RefusalOf<ConflictRefusals>[] {
  return handsOf(actor).some((hand) => conflicted?.includes(hand)) ? [refusal("CONFLICT_OF_INTEREST", {})] : [];
}

/** Those who declared an interest, once this one has: nobody takes it back. */
export function withConflict(
  conflicted: readonly string[] | undefined,
  { subject }: Pick<DeclaredConflict, "subject">,
): readonly string[] {
  return [...new Set([...(conflicted ?? []), subject])];
}
