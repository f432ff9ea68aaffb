import {
  type Day,
  dayWithin,
  eachOf,
  refusal,
  reject,
  requiredText,
  type SignedAct,
  signedActs,
  unlessFaulty,
} from "@coop/kernel";
import { rolesOn } from "./agent.ts";
import { type AgentDecision, administrationBlockers, type Colleague, colleagueBlockers, selfGrantBlockers } from "./guards.ts";

export interface DelegateSignatureInput {
  /** Identifier of the delegation, made by the caller: a decision makes none. */
  readonly id: string;
  readonly delegate: Colleague | undefined;
  readonly reference: string;
  readonly scope: string;
  readonly acts: readonly SignedAct[];
  readonly from: Day;
  readonly until?: Day | null | undefined;
}

const REFERENCE_MAX = 100;
const SCOPE_MAX = 500;

/** Who may sign lets a colleague sign, by a decision that was published and has a reference. */
export const delegateSignature: AgentDecision<DelegateSignatureInput> = {
  guard: (agent, actor, { today }) => [
    ...administrationBlockers(agent, "delegateSignature", actor),
    ...(rolesOn(agent, today).includes("SIGNATORY") ? [] : [refusal("NOT_A_SIGNATORY", {})]),
  ],

  decide: (agent, { id, delegate, reference, scope, acts, from, until = null }, actor, { today }) => {
    const [blocker] = colleagueBlockers(agent, delegate, today);
    if (blocker || !delegate) return reject(blocker ?? refusal("UNKNOWN_COLLEAGUE", {}));
    const [selfGrant] = selfGrantBlockers(delegate.agent.subject, actor);
    if (selfGrant) return reject(selfGrant);
    const issues = [
      ...requiredText("reference", reference, REFERENCE_MAX),
      ...requiredText("scope", scope, SCOPE_MAX),
      ...eachOf("acts", acts, { min: 1, max: signedActs.length }, () => []),
      ...dayWithin("from", from),
      ...(until === null ? [] : dayWithin("until", until, { notBefore: from < today ? today : from })),
    ];
    const words = { reference: reference.trim(), scope: scope.trim() };
    return unlessFaulty(issues, () => [
      { type: "SignatureDelegated", data: { id, delegateId: delegate.id, ...words, acts: [...new Set(acts)], from, until } },
    ]);
  },
};
