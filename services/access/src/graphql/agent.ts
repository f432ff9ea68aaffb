import { actsOf } from "../domain/agent/agent.ts";
import type { OrganisationView } from "../domain/reading.ts";
import type { AbsenceResolvers, AgentResolvers, SignatureDelegationResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import type { AgentVerbs } from "./mutation-parts.ts";

/** An agent as the graph shows them; who gets here may see them whole. */
export function createAgentResolvers(loaders: Loaders, verbs: AgentVerbs): AgentResolvers {
  return {
    __resolveReference: ({ id }, context) => loaders(context).agent.load(id),
    organisation: async ({ state }, _args, context) =>
      (await loaders(context).organisationOfCode.load(state.organisation)) as OrganisationView,
    status: ({ state }) => state.status,
    from: ({ state }) => state.from,
    until: ({ state }) => state.until,
    roles: ({ state }) => state.roles,
    absences: ({ state }) => state.absences.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    delegations: ({ state }) => state.delegations,
    availableActions: ({ state }, _args, context) => verbs.availableActions(state, context),
  };
}

export function createAbsenceResolvers(loaders: Loaders): AbsenceResolvers {
  return {
    substitute: ({ substitution }, _args, context) => (substitution ? loaders(context).agent.load(substitution.agentId) : null),
    substituteFrom: ({ substitution }) => substitution?.from ?? null,
    substituteUntil: ({ substitution }) => substitution?.until ?? null,
  };
}

export function createDelegationResolvers(loaders: Loaders): SignatureDelegationResolvers {
  return {
    acts: (delegation) => actsOf(delegation),
    delegate: ({ delegateId }, _args, context) => loaders(context).agent.load(delegateId),
  };
}
