import { type Actor, handsOf, type RefusalOf, refusal } from "@coop/kernel";
import type { OpinionRefusals } from "./refusals.ts";

/**
 * Whoever declared an interest in a dossier has no part in its opinion any more: neither in the instruction nor in what the
 * college's secretariat does, in their own right or in another's stead. Every verb with which the HAS acts asks here.
 */
export function conflictBlockers(
  conflicted: readonly string[] | null | undefined,
  actor: Actor,
): readonly RefusalOf<Pick<OpinionRefusals, "CONFLICT_OF_INTEREST">>[] {
  return handsOf(actor).some((hand) => conflicted?.includes(hand)) ? [refusal("CONFLICT_OF_INTEREST", {})] : [];
}
