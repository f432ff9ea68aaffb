import { type Actor, accept, type Decision, refusal } from "@coop/kernel";
import type { Invitation, Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export function invitationOf(protocol: Protocol, actor: Actor): Invitation | undefined {
  return protocol.invitations.find(({ subject }) => subject === actor.subject);
}

export function invited(protocol: Protocol, actor: Actor): readonly ProtocolRefusal[] {
  return invitationOf(protocol, actor) ? [] : [refusal("NOT_INVITED", {})];
}

/** The invited professional becomes a promoter; who handed over leaves at the same moment. */
export const acceptInvitation: Decision<Protocol, unknown, ProtocolEvent, ProtocolRefusal> = {
  guard: invited,
  decide(protocol, _input, actor) {
    const { invitationId } = invitationOf(protocol, actor) as Invitation;
    return accept([{ type: "InvitationAccepted", data: { invitationId } }]);
  },
};
