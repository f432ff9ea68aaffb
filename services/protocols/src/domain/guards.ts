import { type Actor, conflictBlockers, follow, hasRole, type Moment, type Role, refusal, successorOf } from "@coop/kernel";
import { shareWith } from "./grid-share.ts";
import { hpstTransitions, isHpst } from "./lifecycle.ts";
import { isPromoter, type Protocol } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";
import { regimes } from "./regimes/regimes.ts";

type Blockers = readonly ProtocolRefusal[];

/** The state must allow the action. Under a regime whose procedure can't be carried yet, none does. */
export function allows(protocol: Protocol, action: string): Blockers {
  const { regime, status } = protocol;
  if (regimes[regime].readOnly || !isHpst(status)) return [refusal("TRANSITION_REFUSED", { status, action })];
  const move = follow(hpstTransitions, status, action);
  return move.ok ? [] : [move.refusal];
}

/** Promoters alone act for their dossier. */
export function byPromoter(protocol: Protocol, actor: Actor): Blockers {
  return isPromoter(protocol, actor.subject) ? [] : [refusal("NOT_PROMOTER", {})];
}

/** In the working grid write its promoters, and those whom they let write in it. */
export function byWriter(protocol: Protocol, actor: Actor, { today }: Moment): Blockers {
  if (isPromoter(protocol, actor.subject)) return [];
  const share = shareWith(protocol, { ...actor, today });
  if (!share || !speaksForTheirs(actor)) return [refusal("NOT_PROMOTER", {})];
  return share.role === "WRITER" ? [] : [refusal("GRID_READ_ONLY", {})];
}

/** For a structure speak its head and its referents. */
function speaksForTheirs({ kind, roles }: Actor): boolean {
  return kind !== "STRUCTURE_HEAD" || roles.includes("ADMINISTRATOR") || roles.includes("REFERENT");
}

/**
 * The ARS of the dossier's region, or of the region that succeeded it, in one of the roles that the act demands; nobody of
 * it who declared an interest in the dossier.
 */
export function byArs(protocol: Protocol, actor: Actor, ...roles: readonly Role[]): Blockers {
  const isTheirs = actor.region !== null && actor.region === competentRegion(protocol);
  if (!isTheirs || !roles.some((role) => hasRole(actor, "ARS_AGENT", role))) return [refusal("NOT_COMPETENT_ARS", {})];
  return conflictBlockers(protocol.conflicted, actor);
}

/** What else stands in the way is told only to who could act at all: it may speak of opinions that others must not know yet. */
export function thenTell(notTheirs: Blockers, others: () => Blockers): Blockers {
  return notTheirs.length > 0 ? notTheirs : others();
}

/** The region whose ARS has the file today: rights follow the successor of a closed region. */
export function competentRegion({ regionCode }: Protocol): string | null {
  return regionCode === null ? null : (successorOf(regionCode) ?? regionCode);
}
