import { accept, type Decision, refusal, reject, requiredText, unlessFaulty } from "@coop/kernel";
import { byWriter } from "./guards.ts";
import { TITLE_MAX } from "./limits.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";
import { fundingAvailableOn } from "./regimes/regime.ts";
import { regimes } from "./regimes/regimes.ts";

export interface DescribeProtocolInput {
  readonly title: string;
  readonly fundingRequested: boolean;
}

/** Until filing, those who write the grid change the title and whether derogatory funding is asked. */
export const describeProtocol: Decision<Protocol, DescribeProtocolInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor, at) => [
    ...byWriter(protocol, actor, at),
    ...(["DRAFT", "INTENT_SUBMITTED", "INTENT_ACCEPTED"].includes(protocol.status)
      ? []
      : [refusal("TRANSITION_REFUSED", { status: protocol.status, action: "describeProtocol" })]),
  ],
  decide(protocol, { title, fundingRequested }, _actor, { today }) {
    const regime = regimes[protocol.regime];
    if (fundingRequested && !protocol.fundingRequested && !fundingAvailableOn(regime, today)) {
      return reject(refusal("FUNDING_NOT_AVAILABLE", { regime: regime.label }));
    }
    if (title === protocol.title && fundingRequested === protocol.fundingRequested) return accept([]);
    return unlessFaulty(requiredText("title", title, TITLE_MAX), () => [
      { type: "ProtocolDescribed", data: { title: title.trim(), fundingRequested } },
    ]);
  },
};
