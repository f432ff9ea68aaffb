import type { Actor } from "./actor.ts";
import { type Faults, requiredText } from "./checks.ts";
import type { Day } from "./moment.ts";
import { issue } from "./refusal.ts";

/** The kinds of act that are signed: what a delegation of signature may be limited to (domain dossier, 2.2 and 7.4). */
export const signedActs = ["NEED", "AUTHORISATION", "ADHESION"] as const;
export type SignedAct = (typeof signedActs)[number];

export const steadBases = ["SUBSTITUTION", "DELEGATION"] as const;

/** In whose stead somebody acts, and by what: it lends them every role that they act in. */
export interface Stead {
  readonly basis: (typeof steadBases)[number];
  /** Pseudonym of who is away, or who delegated. */
  readonly of: string;
  /** Of the decision that delegates; null for a substitution. */
  readonly reference: string | null;
  /** The days on which the roles are lent. */
  readonly from: Day;
  readonly until: Day | null;
  /** What may be signed so; null where nothing is limited: who substitutes does all that who is away would do. */
  readonly acts: readonly SignedAct[] | null;
}

/** Whether the actor may sign an act of this kind: in their own right any, by delegation what it covers. */
export function maySign({ inSteadOf }: Actor, act: SignedAct): boolean {
  return inSteadOf?.acts?.includes(act) ?? true;
}

/**
 * Those whose act it is: who acts, and in whose stead. What one of them has prepared none of them signs, so that nobody
 * does by another's hand what they may not do by their own.
 */
export function handsOf({ subject, inSteadOf }: Actor): readonly string[] {
  return inSteadOf ? [subject, inSteadOf.of] : [subject];
}

/** What an event keeps beside who acted, for `handsOf` to be known later. */
export function inSteadOf(actor: Actor): { readonly inSteadOf?: string } {
  return actor.inSteadOf ? { inSteadOf: actor.inSteadOf.of } : {};
}

/** What an act says of the delegation by which it is signed. */
export interface SigningReference {
  readonly reference: string;
  readonly faults: Faults;
}

/**
 * Who signs by a delegation that the directory has recorded signs by that one: another text is a fault. Who signs in their
 * own right, or for a signatory who is away, says by which decision that right was given.
 */
export function signingReference(
  { inSteadOf }: Actor,
  said: string | null | undefined,
  path: string,
  max: number,
): SigningReference {
  const text = said?.trim() ?? "";
  const recorded = inSteadOf?.reference;
  if (recorded == null) return { reference: text, faults: requiredText(path, text, max) };
  const differs = text !== "" && text !== recorded;
  return { reference: recorded, faults: differs ? [issue("OTHER_DELEGATION", path, { reference: recorded })] : [] };
}
