import { accept } from "@coop/kernel";
import { type AgentDecision, administrationBlockers, selfGrantBlockers } from "./guards.ts";

export const reinstateAgent: AgentDecision<object> = {
  guard: (agent, actor) => [
    ...administrationBlockers(agent, "reinstateAgent", actor),
    ...selfGrantBlockers(agent.subject, actor),
  ],
  decide: () => accept([{ type: "AgentReinstated", data: {} }]),
};
