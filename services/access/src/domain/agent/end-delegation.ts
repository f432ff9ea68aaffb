import { accept, refusal, reject } from "@coop/kernel";
import { type AgentDecision, administrationBlockers } from "./guards.ts";

export const endDelegation: AgentDecision<{ readonly delegationId: string }> = {
  guard: (agent, actor) => administrationBlockers(agent, "endDelegation", actor),
  decide: ({ delegations }, { delegationId }) =>
    delegations.some(({ id }) => id === delegationId)
      ? accept([{ type: "DelegationEnded", data: { id: delegationId } }])
      : reject(refusal("UNKNOWN_DELEGATION", {})),
};
