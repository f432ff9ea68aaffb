import type { Evolve } from "@coop/kernel";
import type { Agent, AgentEvent, AgentEvents } from "./agent.ts";

export const evolveAgent: Evolve<Agent, AgentEvent> = (agent, event) => {
  if (event.type === "AgentInvited") return invited(event.data);
  if (!agent) throw new Error(`The history of an agent begins with ${event.type}.`);
  return changed(agent, event);
};

function invited({ roles, ...membership }: AgentEvents["AgentInvited"]): Agent {
  const { from, until } = membership;
  return { ...membership, status: "INVITED", roles: roles.map((role) => ({ role, from, until })), absences: [], delegations: [] };
}

function changed(agent: Agent, event: Exclude<AgentEvent, { type: "AgentInvited" }>): Agent {
  switch (event.type) {
    case "InvitationAccepted":
      return { ...agent, status: "ACTIVE", subject: event.data.subject };
    case "RoleGranted":
      return { ...agent, roles: [...agent.roles, event.data] };
    case "RoleRevoked":
      return { ...agent, roles: agent.roles.filter(({ role }) => role !== event.data.role) };
    case "AgentSuspended":
      return { ...agent, status: "SUSPENDED" };
    case "AgentReinstated":
      return { ...agent, status: "ACTIVE" };
    case "MembershipLimited":
      return { ...agent, until: event.data.until };
    case "MembershipEnded":
      return { ...agent, status: "ENDED", until: event.data.on };
    case "AbsenceDeclared":
      return { ...agent, absences: [...agent.absences, { ...event.data, substitution: null }] };
    case "AbsenceEnded":
      return { ...agent, absences: agent.absences.filter(({ id }) => id !== event.data.id) };
    case "SubstituteNamed":
      return { ...agent, absences: substituted(agent, event.data) };
    case "SignatureDelegated":
      return { ...agent, delegations: [...agent.delegations, event.data] };
    case "DelegationEnded":
      return { ...agent, delegations: agent.delegations.filter(({ id }) => id !== event.data.id) };
  }
}

function substituted(agent: Agent, { absenceId, ...substitution }: AgentEvents["SubstituteNamed"]): Agent["absences"] {
  return agent.absences.map((absence) => (absence.id === absenceId ? { ...absence, substitution } : absence));
}
