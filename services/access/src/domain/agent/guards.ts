import { type Actor, type Day, type Decision, handsOf, type Moment, refusal } from "@coop/kernel";
import { administers, administratorBlockers } from "../guards.ts";
import { agentTransitionBlockers } from "../lifecycle.ts";
import type { AccessRefusal } from "../refusals.ts";
import { type Agent, type AgentEvent, isActive, rolesOn } from "./agent.ts";

export type AgentDecision<Input> = Decision<Agent, Input, AgentEvent, AccessRefusal>;

/** What a decision must know of the other administrators, read under the organisation's lock. */
export interface Administrators {
  /** Whether another active agent administers the organisation today, without an end. */
  readonly anotherAdministrator: boolean;
}

/** Only an administrator of the organisation, and only where the status allows it. */
export function administrationBlockers(agent: Agent, action: string, actor: Actor): readonly AccessRefusal[] {
  return [...administratorBlockers(agent.organisation, actor), ...agentTransitionBlockers(agent.status, action)];
}

/** The agent themselves, or an administrator of the organisation. */
export function oneselfBlockers(agent: Agent, actor: Actor): readonly AccessRefusal[] {
  const may = agent.subject === actor.subject || administers(agent.organisation, actor);
  return may ? [] : [refusal("NOT_ONESELF", {})];
}

/** Nobody gives themselves what they did not have, nor has it given by who acts in their stead. */
export function selfGrantBlockers(subject: string | null, actor: Actor): readonly AccessRefusal[] {
  return subject !== null && handsOf(actor).includes(subject) ? [refusal("SELF_GRANT", {})] : [];
}

/** An organisation keeps an administrator: who else would let anybody in? */
export function lastAdministratorBlockers(
  agent: Agent,
  { anotherAdministrator }: Administrators,
  { today }: Moment,
): readonly AccessRefusal[] {
  const administers = isActive(agent, today) && rolesOn(agent, today).includes("ADMINISTRATOR");
  return administers && !anotherAdministrator ? [refusal("LAST_ADMINISTRATOR", {})] : [];
}

/** Another agent, as a verb about two of them must know them. */
export interface Colleague {
  readonly id: string;
  readonly agent: Agent;
}

/** An active agent of the same organisation, another person than the one who is away or delegates. */
export function colleagueBlockers(agent: Agent, colleague: Colleague | undefined, today: Day): readonly AccessRefusal[] {
  const isColleague =
    colleague !== undefined &&
    colleague.agent.organisation === agent.organisation &&
    colleague.agent.subject !== agent.subject &&
    isActive(colleague.agent, today);
  return isColleague ? [] : [refusal("UNKNOWN_COLLEAGUE", {})];
}
