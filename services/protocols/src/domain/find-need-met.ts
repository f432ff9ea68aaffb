import { type Actor, accept, type Decision, handsOf, refusal } from "@coop/kernel";
import { allows, byArs, thenTell } from "./guards.ts";
import type { OpinionBody, Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";
import { opinionsFor } from "./regimes/regime.ts";
import { regimes } from "./regimes/regimes.ts";

/** The need is decided by the signatory, after somebody else has instructed it. */
export function needCanBeDecided(protocol: Protocol, actor: Actor, action: string): readonly ProtocolRefusal[] {
  const { needInstruction } = protocol;
  return thenTell(byArs(protocol, actor, "SIGNATORY"), () => [
    ...allows(protocol, action),
    ...(needInstruction ? [] : [refusal("NEED_NOT_INSTRUCTED", {})]),
    ...(handsOf(actor).some((hand) => needInstruction?.authors.includes(hand)) ? [refusal("INSTRUCTOR_CANNOT_DECIDE", {})] : []),
  ]);
}

/** The need is met: the file goes to all who must give an opinion, at once and for the frozen version (CSP art. L.4011-2). */
export const findNeedMet: Decision<Protocol, unknown, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => needCanBeDecided(protocol, actor, "findNeedMet"),
  decide(protocol, _input, actor, { now, today }) {
    const opinionsAsked = opinionsFor(regimes[protocol.regime], protocol.fundingRequested).map(({ body, binding }) => ({
      body: body as OpinionBody,
      binding,
    }));
    return accept([{ type: "NeedFound", data: { by: actor.subject, on: today, opinionsAsked, at: now.toISOString() } }]);
  },
};
