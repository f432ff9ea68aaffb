import { requiredText, unlessFaulty } from "@coop/kernel";
import { fault } from "../refusals.ts";
import { type Adhesion, type Member, presentMembers } from "./adhesion.ts";
import { consequencesOfDeparture } from "./departure.ts";
import type { AdhesionEvent } from "./events.ts";
import { type AdhesionDecision, referentBlockers } from "./guards.ts";

export interface RemoveMemberInput {
  readonly memberId: string;
  readonly reason: string;
}

/** The referent takes somebody else out of the team. */
export const removeMember: AdhesionDecision<RemoveMemberInput> = {
  guard: (adhesion, actor) => referentBlockers(adhesion, "removeMember", actor),

  decide: (adhesion, { memberId, reason }, _actor, { today }) => {
    const member = presentMembers(adhesion).find((present) => present.memberId === memberId);
    const issues = [
      ...(member ? [] : [fault("MEMBER_UNKNOWN", "memberId", { memberId })]),
      ...(memberId === adhesion.referentId ? [fault("MEMBER_IS_YOU", "memberId", {})] : []),
      ...requiredText("reason", reason, 1000),
    ];
    return unlessFaulty(issues, () => removed(adhesion, member as Member, reason, today));
  },
};

function removed(adhesion: Adhesion, member: Member, reason: string, today: string): readonly AdhesionEvent[] {
  const { memberId } = member;
  return [
    { type: "MemberRemoved", data: { memberId, leftOn: today, referentId: adhesion.referentId, reason } },
    ...consequencesOfDeparture(adhesion, member, today),
  ];
}
