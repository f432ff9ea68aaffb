import { type Actor, type Day, publicActor, type Role, type Stead } from "@coop/kernel";
import { earlier, holdsOn } from "../dates.ts";
import type { Basis } from "../directory.ts";
import { kindRules } from "../organisation/organisation.ts";
import { type Agent, actsOf, isActive, rolesOn } from "./agent.ts";
import type { Colleague } from "./guards.ts";

/** One way in which an agent may act on a day. */
export interface Acting {
  /** Stable while it lasts: `membership:<agent>`, `substitution:<absence>`, `delegation:<delegation>`. */
  readonly key: string;
  readonly basis: Exclude<Basis, "PROFESSION">;
  readonly roles: readonly Role[];
  readonly until: Day | null;
  /** By what the roles are lent; null for one's own. */
  readonly inSteadOf: Stead | null;
  /** Who is replaced or who delegated. */
  readonly forAgentId: string | null;
}

/** Everything that somebody may act as: their own roles, and what colleagues' absences and delegations give them. */
export function actingsOf({ id, agent }: Colleague, colleagues: readonly Colleague[], today: Day): readonly Acting[] {
  if (!isActive(agent, today)) return [];
  const others = colleagues.filter((other) => isActive(other.agent, today));
  const all = [...ownActing(id, agent, today), ...others.flatMap((other) => lentActings(id, other, today))];
  // What is held for another ends with one's own membership at the latest.
  return all.map((acting) => ({ ...acting, until: earlier(acting.until, agent.until) }));
}

function ownActing(id: string, agent: Agent, today: Day): readonly Acting[] {
  const roles = rolesOn(agent, today);
  if (roles.length === 0) return [];
  const until = agent.roles
    .filter((held) => holdsOn(held, today))
    .reduce<Day | null>((end, held) => earlier(end, held.until), null);
  return [{ key: `membership:${id}`, basis: "MEMBERSHIP", roles, until, inSteadOf: null, forAgentId: null }];
}

function lentActings(id: string, { id: forAgentId, agent }: Colleague, today: Day): readonly Acting[] {
  const { subject: of } = agent;
  if (of === null) return [];
  const roles = rolesOn(agent, today);
  const substitutions = agent.absences.flatMap(({ id: absenceId, substitution }): readonly Acting[] => {
    if (roles.length === 0 || substitution?.agentId !== id || !holdsOn(substitution, today)) return [];
    const { from, until } = substitution;
    const inSteadOf: Stead = { basis: "SUBSTITUTION", of, reference: null, from, until, acts: null };
    return [{ key: `substitution:${absenceId}`, basis: inSteadOf.basis, roles, until, inSteadOf, forAgentId }];
  });
  const delegations = agent.delegations.flatMap((delegation): readonly Acting[] => {
    const counts = roles.includes("SIGNATORY") && delegation.delegateId === id && holdsOn(delegation, today);
    if (!counts) return [];
    const { id: delegationId, reference, from, until } = delegation;
    const inSteadOf: Stead = { basis: "DELEGATION", of, reference, from, until, acts: actsOf(delegation) };
    return [{ key: `delegation:${delegationId}`, basis: inSteadOf.basis, roles: ["SIGNATORY"], until, inSteadOf, forAgentId }];
  });
  return [...substitutions, ...delegations];
}

/** The agent as an actor, in the roles given or lent. Throws for one whom no federation has vouched for yet. */
export function actorOf(
  { organisation, organisationKind, region, subject }: Agent,
  roles: readonly Role[],
  inSteadOf: Stead | null = null,
): Actor {
  if (subject === null) throw new Error(`An agent of ${organisation} who never logged in can't act.`);
  const { actorKind: kind } = kindRules[organisationKind];
  return { ...publicActor, kind, subject, organisation, region, roles, ...(inSteadOf && { inSteadOf }) };
}
