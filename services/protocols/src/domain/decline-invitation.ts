import { accept, type Decision } from "@coop/kernel";
import { invitationOf, invited } from "./accept-invitation.ts";
import type { Invitation, Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/** The invited professional declines; the dossier stays as it was. */
export const declineInvitation: Decision<Protocol, unknown, ProtocolEvent, ProtocolRefusal> = {
  guard: invited,
  decide(protocol, _input, actor) {
    const { invitationId } = invitationOf(protocol, actor) as Invitation;
    return accept([{ type: "InvitationDeclined", data: { invitationId } }]);
  },
};
