import { type Actor, type Day, type Decision, follow, handsOf, type Moment, refusal } from "@coop/kernel";
import { type AdhesionAction, type MemberAction, type MemberStatus, membership } from "../lifecycle.ts";
import type { AdhesionRefusal } from "../refusals.ts";
import { regimeOf } from "../regimes/regimes.ts";
import { requireArs } from "../rights.ts";
import {
  type Adhesion,
  hasCommitted,
  insuredOn,
  type Member,
  membershipOf,
  presentMembers,
  protocolInForce,
  rolesMissing,
} from "./adhesion.ts";
import type { AdhesionEvent } from "./events.ts";

/** A verb on a team's file. */
export type AdhesionDecision<Input> = Decision<Adhesion, Input, AdhesionEvent, AdhesionRefusal>;
type Blockers = readonly AdhesionRefusal[];

export function transitionBlockers(adhesion: Adhesion, action: AdhesionAction): Blockers {
  const next = follow(regimeOf(adhesion.regime).lifecycle, adhesion.status, action);
  return next.ok ? [] : [next.refusal];
}

/** What stands in the way of something that any member does for the team. */
export function memberBlockers(adhesion: Adhesion, action: AdhesionAction, actor: Actor): Blockers {
  const member = membershipOf(adhesion, actor.subject);
  return [...(member ? [] : [refusal("NOT_A_MEMBER", {})]), ...transitionBlockers(adhesion, action)];
}

/** What stands in the way of something that members do for themselves only, by their own status too. */
export function ownBlockers(adhesion: Adhesion, action: AdhesionAction & MemberAction, actor: Actor): Blockers {
  const member = membershipOf(adhesion, actor.subject);
  return [...memberBlockers(adhesion, action, actor), ...(member ? statusBlockers(member, action) : [])];
}

export function statusBlockers({ status }: Member, action: MemberAction): Blockers {
  const next = follow<MemberStatus>(membership, status, action);
  return next.ok ? [] : [refusal("MEMBER_TRANSITION_REFUSED", next.refusal.data)];
}

/** What stands in the way of something that only the team's referent does. */
export function referentBlockers(adhesion: Adhesion, action: AdhesionAction, actor: Actor): Blockers {
  const member = membershipOf(adhesion, actor.subject);
  const notReferent = member && member.memberId !== adhesion.referentId ? [refusal("NOT_THE_REFERENT", {})] : [];
  return [...notReferent, ...memberBlockers(adhesion, action, actor)];
}

/** What stands in the way of the agents who instruct. */
export function instructorBlockers(adhesion: Adhesion, action: AdhesionAction, actor: Actor): Blockers {
  return [...requireArs(actor, "INSTRUCTOR", adhesion.regionCode), ...transitionBlockers(adhesion, action)];
}

/** What stands in the way of who decides: who instructed a file does not decide on it, by their own or another's hand. */
export function signatoryBlockers(adhesion: Adhesion, action: AdhesionAction, actor: Actor): Blockers {
  const hasInstructed = handsOf(actor).some((hand) => adhesion.instructedBy.includes(hand));
  const instructed = hasInstructed ? [refusal("INSTRUCTOR_DECIDES", {})] : [];
  return [...requireArs(actor, "SIGNATORY", adhesion.regionCode), ...instructed, ...transitionBlockers(adhesion, action)];
}

export function protocolBlockers(adhesion: Adhesion, { today }: Moment): Blockers {
  return protocolInForce(adhesion, today) ? [] : [refusal("PROTOCOL_NOT_IN_FORCE", { on: today })];
}

/** What the team itself lacks for being registered. */
export function teamBlockers(adhesion: Adhesion, { today }: Moment): Blockers {
  const members = presentMembers(adhesion);
  const missing = rolesMissing(members);
  const on = firstDayOfActivity(adhesion, today);
  const uninsured = members.filter((member) => hasCommitted(member) && !insuredOn(member, on));
  return [
    ...(missing.length > 0 ? [refusal("TEAM_INCOMPLETE", { missing })] : []),
    ...(uninsured.length > 0
      ? [refusal("INSURANCE_NOT_VALID", { memberIds: uninsured.map(({ memberId }) => memberId), on })]
      : []),
  ];
}

/** Activity begins on the day that the team said, and never before today. */
export function firstDayOfActivity({ startOn }: Adhesion, today: Day): Day {
  return startOn !== null && startOn > today ? startOn : today;
}

/** Whoever acts, where a guard has found them in the team already. */
export function ownMembership(adhesion: Adhesion, actor: Actor): Member {
  const member = membershipOf(adhesion, actor.subject);
  if (!member) throw new Error("The guard lets members pass only.");
  return member;
}
