import { type Actor, type Day, dayWithin, refusal, unlessFaulty } from "@coop/kernel";
import { administers } from "../guards.ts";
import { agentTransitionBlockers } from "../lifecycle.ts";
import type { AccessRefusal } from "../refusals.ts";
import type { Agent } from "./agent.ts";
import type { AgentDecision } from "./guards.ts";

export interface DeclareAbsenceInput {
  /** Identifier of the absence, made by the caller: a decision makes none. */
  readonly id: string;
  readonly from: Day;
  readonly until: Day;
}

/** Says from when to when an agent is away. Being away takes nothing from them: who comes back early acts. */
export const declareAbsence: AgentDecision<DeclareAbsenceInput> = {
  guard: (agent, actor) => [...absenceBlockers(agent, actor), ...agentTransitionBlockers(agent.status, "declareAbsence")],

  decide: (_agent, { id, from, until }, _actor, { today }) =>
    unlessFaulty([...dayWithin("from", from), ...dayWithin("until", until, { notBefore: from < today ? today : from })], () => [
      { type: "AbsenceDeclared", data: { id, from, until } },
    ]),
};

function absenceBlockers(agent: Agent, actor: Actor): readonly AccessRefusal[] {
  const may = agent.subject === actor.subject || administers(agent.organisation, actor);
  return may ? [] : [refusal("NOT_ONESELF", {})];
}
