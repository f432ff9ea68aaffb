import { type Actor, type Decision, handsOf, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import type { ReasonsInput } from "./decline-intent.ts";
import { allows, byArs, thenTell } from "./guards.ts";
import { PARAGRAPH_MAX } from "./limits.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/**
 * A refusal has no draft of its own: what prepares it is the instruction of the need and, where there is one, the draft of
 * the order that is refused instead of signed (domain dossier 7.4: who instructs does not sign).
 */
function preparedByThem({ needInstruction, orderDraft }: Protocol, actor: Actor): boolean {
  return handsOf(actor).some((hand) => needInstruction?.authors.includes(hand) || orderDraft?.authors.includes(hand));
}

/** The signatory refuses the authorisation, with written reasons (CRPA art. L.211-2 and L.211-5). */
export const refuseAuthorisation: Decision<Protocol, ReasonsInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) =>
    thenTell(byArs(protocol, actor, "SIGNATORY"), () => [
      ...allows(protocol, "refuseAuthorisation"),
      ...(preparedByThem(protocol, actor) ? [refusal("INSTRUCTOR_CANNOT_REFUSE", {})] : []),
    ]),
  decide: (_protocol, { reasons }, _actor, { now, today }) =>
    unlessFaulty(requiredText("reasons", reasons, PARAGRAPH_MAX), () => [
      { type: "AuthorisationRefused", data: { reasons, on: today, at: now.toISOString() } },
    ]),
};
