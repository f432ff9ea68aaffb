import { accept, type Decision } from "@coop/kernel";
import { allows, byArs } from "./guards.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/** The ARS declares the dossier complete: that day starts the clocks that need a complete file (CRPA art. L.114-5). */
export const declareComplete: Decision<Protocol, unknown, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byArs(protocol, actor, "INSTRUCTOR"), ...allows(protocol, "declareComplete")],
  decide: (_protocol, _input, _actor, { now, today }) =>
    accept([{ type: "DeclaredComplete", data: { on: today, at: now.toISOString() } }]),
};
