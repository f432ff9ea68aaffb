import { type Decision, requiredText, unlessFaulty } from "@coop/kernel";
import type { ReasonsInput } from "./decline-intent.ts";
import { allows, byArs } from "./guards.ts";
import { PARAGRAPH_MAX } from "./limits.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/** The signatory refuses the authorisation, with written reasons (CRPA art. L.211-2 and L.211-5). */
export const refuseAuthorisation: Decision<Protocol, ReasonsInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byArs(protocol, actor, "SIGNATORY"), ...allows(protocol, "refuseAuthorisation")],
  decide: (_protocol, { reasons }, _actor, { now, today }) =>
    unlessFaulty(requiredText("reasons", reasons, PARAGRAPH_MAX), () => [
      { type: "AuthorisationRefused", data: { reasons, on: today, at: now.toISOString() } },
    ]),
};
