import { type Decision, inSteadOf, requiredText, unlessFaulty } from "@coop/kernel";
import { allows, byArs } from "./guards.ts";
import { NARRATIVE_MAX } from "./limits.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface InstructNeedInput {
  readonly statement: string;
}

/** The instructor writes down how the protocol answers a need of the region; it can be written again until it is decided. */
export const instructNeed: Decision<Protocol, InstructNeedInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byArs(protocol, actor, "INSTRUCTOR"), ...allows(protocol, "instructNeed")],
  decide: (_protocol, { statement }, actor, { today }) =>
    unlessFaulty(requiredText("statement", statement, NARRATIVE_MAX), () => [
      { type: "NeedInstructed", data: { statement, by: actor.subject, ...inSteadOf(actor), on: today } },
    ]),
};
