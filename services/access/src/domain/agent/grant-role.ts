import { type Day, dayWithin, issue, type Role, refusal, reject, unlessFaulty } from "@coop/kernel";
import { overlap } from "../dates.ts";
import { incompatibleRoles, kindRules } from "../organisation/organisation.ts";
import type { AccessRefusal } from "../refusals.ts";
import type { Agent, HeldRole } from "./agent.ts";
import { type AgentDecision, administrationBlockers, selfGrantBlockers } from "./guards.ts";

export interface GrantRoleInput {
  readonly role: Role;
  readonly from: Day;
  readonly until?: Day | null | undefined;
}

/** A role from a day on. Nobody gives themselves one. */
export const grantRole: AgentDecision<GrantRoleInput> = {
  guard: (agent, actor) => [...administrationBlockers(agent, "grantRole", actor), ...selfGrantBlockers(agent.subject, actor)],

  decide: (agent, { role, from, until = null }, _actor, { today }) => {
    const held = { role, from, until };
    const [blocker] = heldBlockers(agent, held);
    if (blocker) return reject(blocker);
    const issues = [
      ...(kindRules[agent.organisationKind].roles.includes(role) ? [] : [issue("ROLE_UNKNOWN_HERE", "role", { role })]),
      ...dayWithin("from", from, { notBefore: today }),
      ...(until === null ? [] : dayWithin("until", until, { notBefore: from })),
    ];
    return unlessFaulty(issues, () => [{ type: "RoleGranted", data: held }]);
  },
};

/** The same role twice at a time, or two that exclude each other. */
function heldBlockers({ roles }: Agent, wanted: HeldRole): readonly AccessRefusal[] {
  const { role } = wanted;
  return roles.flatMap((held): readonly AccessRefusal[] => {
    if (!overlap(held, wanted)) return [];
    if (held.role === role) return [refusal("ROLE_HELD", { role })];
    const exclude = incompatibleRoles.some((pair) => pair.includes(role) && pair.includes(held.role));
    return exclude ? [refusal("ROLES_INCOMPATIBLE", { role, held: held.role })] : [];
  });
}
