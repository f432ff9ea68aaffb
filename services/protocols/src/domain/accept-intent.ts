import { type Decision, optionalText, unlessFaulty } from "@coop/kernel";
import { allows, byArs } from "./guards.ts";
import { LABEL_MAX, PARAGRAPH_MAX } from "./limits.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface AcceptIntentInput {
  readonly comment?: string | null | undefined;
  /** Whom the promoters can turn to at the ARS. */
  readonly contact?: string | null | undefined;
}

/** The ARS follows the letter of intent: the grid can be filed. */
export const acceptIntent: Decision<Protocol, AcceptIntentInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byArs(protocol, actor, "INSTRUCTOR"), ...allows(protocol, "acceptIntent")],
  decide: (_protocol, { comment, contact }, _actor, { now, today }) =>
    unlessFaulty([...optionalText("comment", comment, PARAGRAPH_MAX), ...optionalText("contact", contact, LABEL_MAX)], () => [
      {
        type: "IntentAnswered",
        data: { accepted: true, reasons: comment ?? null, contact: contact ?? null, on: today, at: now.toISOString() },
      },
    ]),
};
