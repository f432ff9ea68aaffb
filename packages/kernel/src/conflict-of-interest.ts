import type { Actor } from "./actor.ts";
import { requiredText, unlessFaulty } from "./checks.ts";
import type { DomainEvent } from "./decision.ts";
import type { Day, Moment } from "./moment.ts";
import { type CommonRefusals, type RefusalOf, refusal } from "./refusal.ts";
import type { Result } from "./result.ts";
import { handsOf } from "./stead.ts";

/** How a service refuses who has declared an interest in a dossier. */
export interface ConflictRefusals {
  CONFLICT_OF_INTEREST: object;
}

/** What an agent declares: an interest in the protocol, its promoters or what it replaces. */
export interface DeclareConflict {
  readonly declaration: string;
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

/** An interest is declared by oneself alone, even by who acts in another's stead, with what it is; `max` in characters. */
export function declareConflict(
  { declaration }: DeclareConflict,
  { subject }: Actor,
  { today }: Moment,
  max: number,
): Result<readonly DomainEvent<"ConflictOfInterestDeclared", DeclaredConflict>[], RefusalOf<CommonRefusals>> {
  return unlessFaulty(requiredText("declaration", declaration, max), () => [
    { type: "ConflictOfInterestDeclared" as const, data: { subject, declaration, declaredOn: today } },
  ]);
}

/** Those who declared an interest, once this one has: nobody takes it back. */
export function withConflict(
  conflicted: readonly string[] | undefined,
  { subject }: Pick<DeclaredConflict, "subject">,
): readonly string[] {
  return [...new Set([...(conflicted ?? []), subject])];
}
