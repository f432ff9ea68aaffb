import { type Actor, accept, type Moment, refusal } from "@coop/kernel";
import type { AdhesionRefusal } from "../refusals.ts";
import { type Adhesion, insuredOn, type Member, membershipOf } from "./adhesion.ts";
import { type AdhesionDecision, memberBlockers, ownMembership, protocolBlockers, statusBlockers } from "./guards.ts";

/** A member of a registered team begins to practise. Doing so without all of this is illegal practice. */
export const activateMember: AdhesionDecision<object> = {
  guard: (adhesion, actor, at) => [
    ...memberBlockers(adhesion, "activateMember", actor),
    ...readinessBlockers(adhesion, actor, at),
    ...protocolBlockers(adhesion, at),
  ],

  decide: (adhesion, _input, actor, { today }) =>
    accept([{ type: "MemberActivated", data: { memberId: ownMembership(adhesion, actor).memberId, activeOn: today } }]),
};

function readinessBlockers(adhesion: Adhesion, actor: Actor, { today }: Moment): readonly AdhesionRefusal[] {
  const member = membershipOf(adhesion, actor.subject);
  return member ? [...trainingBlockers(member), ...insuranceBlockers(member, today), ...startBlockers(adhesion, today)] : [];
}

function trainingBlockers(member: Member): readonly AdhesionRefusal[] {
  return member.status === "COMMITTED" ? [refusal("TRAINING_NOT_ATTESTED", {})] : statusBlockers(member, "activateMember");
}

function insuranceBlockers(member: Member, today: string): readonly AdhesionRefusal[] {
  return insuredOn(member, today) ? [] : [refusal("INSURANCE_NOT_VALID", { memberIds: [member.memberId], on: today })];
}

function startBlockers({ startOn }: Adhesion, today: string): readonly AdhesionRefusal[] {
  return startOn !== null && today < startOn ? [refusal("START_NOT_REACHED", { startOn })] : [];
}
