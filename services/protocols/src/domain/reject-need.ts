import { type Decision, requiredText, unlessFaulty } from "@coop/kernel";
import type { ReasonsInput } from "./decline-intent.ts";
import { needCanBeDecided } from "./find-need-met.ts";
import { PARAGRAPH_MAX } from "./limits.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/** The need is not met: the dossier ends, with written reasons (CRPA art. L.211-2 and L.211-5). */
export const rejectNeed: Decision<Protocol, ReasonsInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => needCanBeDecided(protocol, actor, "rejectNeed"),
  decide: (_protocol, { reasons }, actor, { now, today }) =>
    unlessFaulty(requiredText("reasons", reasons, PARAGRAPH_MAX), () => [
      { type: "NeedRejected", data: { reasons, by: actor.subject, on: today, at: now.toISOString() } },
    ]),
};
