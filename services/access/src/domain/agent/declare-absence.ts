import { type Day, dayWithin, unlessFaulty } from "@coop/kernel";
import { agentTransitionBlockers } from "../lifecycle.ts";
import { type AgentDecision, oneselfBlockers } from "./guards.ts";

export interface DeclareAbsenceInput {
  /** Identifier of the absence, made by the caller: a decision makes none. */
  readonly id: string;
  readonly from: Day;
  readonly until: Day;
}

/** Says from when to when an agent is away. Being away takes nothing from them: who comes back early acts. */
export const declareAbsence: AgentDecision<DeclareAbsenceInput> = {
  guard: (agent, actor) => [...oneselfBlockers(agent, actor), ...agentTransitionBlockers(agent.status, "declareAbsence")],

  decide: (_agent, { id, from, until }, _actor, { today }) =>
    unlessFaulty([...dayWithin("from", from), ...dayWithin("until", until, { notBefore: from < today ? today : from })], () => [
      { type: "AbsenceDeclared", data: { id, from, until } },
    ]),
};
