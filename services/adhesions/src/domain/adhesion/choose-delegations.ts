import { eachOf, type Issue, unlessFaulty } from "@coop/kernel";
import type { MemberRole } from "../authorisation.ts";
import { fault } from "../refusals.ts";
import { type Adhesion, type Delegation, presentMembers } from "./adhesion.ts";
import { type AdhesionDecision, memberBlockers } from "./guards.ts";

export interface ChooseDelegationsInput {
  readonly delegations: readonly Delegation[];
}

/** Who delegates to whom. The list replaces the one before; an empty list leaves it open. */
export const chooseDelegations: AdhesionDecision<ChooseDelegationsInput> = {
  guard: (adhesion, actor) => memberBlockers(adhesion, "chooseDelegations", actor),

  decide: (adhesion, { delegations }) => {
    const pairs = delegations.map(({ delegantId, delegateId }) => ({ delegantId, delegateId }));
    const seen = new Set<string>();
    const issues = eachOf("delegations", pairs, { max: 500 }, (pair, path) => {
      const key = `${pair.delegantId} ${pair.delegateId}`;
      const repeated = seen.has(key) ? [fault("REPEATED", path, {})] : [];
      seen.add(key);
      return [...repeated, ...roleFaults(adhesion, pair, path)];
    });
    return unlessFaulty(issues, () => [{ type: "DelegationsChosen", data: { delegations: pairs } }]);
  },
};

function roleFaults(adhesion: Adhesion, { delegantId, delegateId }: Delegation, path: string): readonly Issue[] {
  return [
    ...memberFaults(adhesion, delegantId, "DELEGANT", `${path}.delegantId`),
    ...memberFaults(adhesion, delegateId, "DELEGATE", `${path}.delegateId`),
  ];
}

function memberFaults(adhesion: Adhesion, memberId: string, role: MemberRole, path: string): readonly Issue[] {
  const member = presentMembers(adhesion).find((present) => present.memberId === memberId);
  if (!member) return [fault("MEMBER_UNKNOWN", path, { memberId })];
  return member.role === role ? [] : [fault("ROLE_EXPECTED", path, { role })];
}
