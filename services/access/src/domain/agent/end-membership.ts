import { accept, type Day, dayWithin, reject, unlessFaulty } from "@coop/kernel";
import { type Administrators, type AgentDecision, administrationBlockers, lastAdministratorBlockers } from "./guards.ts";

export interface EndMembershipInput extends Administrators {
  /** At once when none is given. */
  readonly lastDay?: Day | null | undefined;
}

export const endMembership: AgentDecision<EndMembershipInput> = {
  guard: (agent, actor) => administrationBlockers(agent, "endMembership", actor),

  decide: (agent, { lastDay = null, ...administrators }, _actor, at) => {
    const [blocker] = lastAdministratorBlockers(agent, administrators, at);
    if (blocker) return reject(blocker);
    if (lastDay === null) return accept([{ type: "MembershipEnded", data: { on: at.today } }]);
    return unlessFaulty(dayWithin("lastDay", lastDay, { notBefore: at.today }), () => [
      { type: "MembershipLimited", data: { until: lastDay } },
    ]);
  },
};
