import { accept, type Decision } from "@coop/kernel";
import { allows, byPromoter } from "./guards.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/** A promoter withdraws the dossier; possible until the decision. */
export const withdrawProtocol: Decision<Protocol, unknown, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byPromoter(protocol, actor), ...allows(protocol, "withdrawProtocol")],
  decide: (_protocol, _input, _actor, { now, today }) =>
    accept([{ type: "ProtocolWithdrawn", data: { on: today, at: now.toISOString() } }]),
};
