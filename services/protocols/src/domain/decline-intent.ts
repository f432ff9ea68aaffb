import { type Decision, requiredText, unlessFaulty } from "@coop/kernel";
import { allows, byArs } from "./guards.ts";
import { PARAGRAPH_MAX } from "./limits.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface ReasonsInput {
  readonly reasons: string;
}

/** The ARS does not follow the letter of intent, and says why. The dossier ends here. */
export const declineIntent: Decision<Protocol, ReasonsInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byArs(protocol, actor, "INSTRUCTOR"), ...allows(protocol, "declineIntent")],
  decide: (_protocol, { reasons }, _actor, { now, today }) =>
    unlessFaulty(requiredText("reasons", reasons, PARAGRAPH_MAX), () => [
      { type: "IntentAnswered", data: { accepted: false, reasons, contact: null, on: today, at: now.toISOString() } },
    ]),
};
