import { accept, reject } from "@coop/kernel";
import { type Administrators, type AgentDecision, administrationBlockers, lastAdministratorBlockers } from "./guards.ts";

/** Nothing that the agent holds counts until the suspension is lifted. */
export const suspendAgent: AgentDecision<Administrators> = {
  guard: (agent, actor) => administrationBlockers(agent, "suspendAgent", actor),

  decide: (agent, administrators, _actor, at) => {
    const [blocker] = lastAdministratorBlockers(agent, administrators, at);
    return blocker ? reject(blocker) : accept([{ type: "AgentSuspended", data: {} }]);
  },
};
