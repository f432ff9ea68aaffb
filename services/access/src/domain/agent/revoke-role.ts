import { accept, type Role, refusal, reject } from "@coop/kernel";
import { type Administrators, type AgentDecision, administrationBlockers, lastAdministratorBlockers } from "./guards.ts";

/** Takes a role away at once, whenever it was to begin or end. */
export const revokeRole: AgentDecision<{ readonly role: Role } & Administrators> = {
  guard: (agent, actor) => administrationBlockers(agent, "revokeRole", actor),

  decide: (agent, { role, ...administrators }, _actor, at) => {
    if (!agent.roles.some((held) => held.role === role)) return reject(refusal("ROLE_NOT_HELD", { role }));
    const [blocker] = role === "ADMINISTRATOR" ? lastAdministratorBlockers(agent, administrators, at) : [];
    return blocker ? reject(blocker) : accept([{ type: "RoleRevoked", data: { role } }]);
  },
};
