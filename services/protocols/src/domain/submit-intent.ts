import { type Decision, requiredText, unlessFaulty } from "@coop/kernel";
import { allows, byPromoter } from "./guards.ts";
import { NARRATIVE_MAX } from "./limits.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface SubmitIntentInput {
  readonly object: string;
  readonly nature: string;
}

/** The letter of intent: object and nature of the cooperation (arrêté du 31 décembre 2009 modifié le 28 mars 2012). */
export const submitIntent: Decision<Protocol, SubmitIntentInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byPromoter(protocol, actor), ...allows(protocol, "submitIntent")],
  decide: (_protocol, { object, nature }, _actor, { now, today }) =>
    unlessFaulty([...requiredText("object", object, NARRATIVE_MAX), ...requiredText("nature", nature, NARRATIVE_MAX)], () => [
      { type: "IntentSubmitted", data: { object, nature, on: today, at: now.toISOString() } },
    ]),
};
