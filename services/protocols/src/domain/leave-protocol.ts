import { accept, type Decision, refusal } from "@coop/kernel";
import { byPromoter } from "./guards.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/** A promoter leaves. No dossier is without one: the last invites a successor first, or withdraws the dossier. */
export const leaveProtocol: Decision<Protocol, unknown, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [
    ...byPromoter(protocol, actor),
    ...(protocol.promoters.length > 1 ? [] : [refusal("LAST_PROMOTER", {})]),
  ],
  decide: (_protocol, _input, actor) => accept([{ type: "PromoterLeft", data: { subject: actor.subject } }]),
};
