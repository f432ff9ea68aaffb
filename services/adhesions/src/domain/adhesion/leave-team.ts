import { accept } from "@coop/kernel";
import { consequencesOfDeparture, referentAfter } from "./departure.ts";
import { type AdhesionDecision, memberBlockers, ownMembership } from "./guards.ts";

/** A member goes, or turns an invitation down. Nobody is held back by their commitment: an early departure is noted. */
export const leaveTeam: AdhesionDecision<object> = {
  guard: (adhesion, actor) => memberBlockers(adhesion, "leaveTeam", actor),

  decide: (adhesion, _input, actor, { today }) => {
    const member = ownMembership(adhesion, actor);
    const { memberId, commitment } = member;
    const early = commitment !== null && today < commitment.until;
    return accept([
      { type: "TeamLeft", data: { memberId, leftOn: today, referentId: referentAfter(adhesion, memberId), early } },
      ...consequencesOfDeparture(adhesion, member, today),
    ]);
  },
};
