import { accept, type Decision, refusal } from "@coop/kernel";
import { evolve } from "./evolve.ts";
import { allows, byPromoter } from "./guards.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import { followOpinions } from "./record-opinion.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/** The promoter gives up derogatory funding, after an unfavourable opinion for example, and goes on without it. */
export const dropFunding: Decision<Protocol, unknown, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [
    ...byPromoter(protocol, actor),
    ...allows(protocol, "dropFunding"),
    ...(protocol.fundingRequested ? [] : [refusal("FUNDING_NOT_REQUESTED", {})]),
  ],
  decide(protocol, _input, _actor, { now, today }) {
    const dropped: ProtocolEvent = { type: "FundingDropped", data: { on: today } };
    return accept([dropped, ...followOpinions(evolve(protocol, dropped), now)]);
  },
};
