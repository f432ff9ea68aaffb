import { accept, type Decision, newId, refusal, reject } from "@coop/kernel";
import { byPromoter } from "./guards.ts";
import { isFinal } from "./lifecycle.ts";
import { isPromoter, type Protocol, type ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface InvitePromoterInput {
  /** Pseudonym of the invited professional. */
  readonly subject: string;
  readonly handsOver: boolean;
}

/** A promoter invites another professional to join, or to take their place. */
export const invitePromoter: Decision<Protocol, InvitePromoterInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [
    ...byPromoter(protocol, actor),
    ...(isFinal(protocol.status) ? [refusal("TRANSITION_REFUSED", { status: protocol.status, action: "invitePromoter" })] : []),
  ],
  decide(protocol, { subject, handsOver }, actor, { today }) {
    const isInvited = protocol.invitations.some((invitation) => invitation.subject === subject);
    if (isPromoter(protocol, subject) || isInvited) return reject(refusal("ALREADY_PROMOTER", {}));
    return accept([
      { type: "PromoterInvited", data: { invitationId: newId(), subject, invitedBy: actor.subject, handsOver, on: today } },
    ]);
  },
};
