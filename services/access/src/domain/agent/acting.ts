import { type Actor, type Day, publicActor, type Role } from "@coop/kernel";
import { earlier, holdsOn } from "../dates.ts";
import type { Basis } from "../directory.ts";
import { kindRules } from "../organisation/organisation.ts";
import { type Agent, isActive, rolesOn } from "./agent.ts";
import type { Colleague } from "./guards.ts";

/** One way in which an agent may act on a day. */
export interface Acting {
  /** Stable while it lasts: `membership:<agent>`, `substitution:<absence>`, `delegation:<delegation>`. */
  readonly key: string;
  readonly basis: Exclude<Basis, "PROFESSION">;
  readonly roles: readonly Role[];
  readonly until: Day | null;
  readonly reference: string | null;
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
  return [{ key: `membership:${id}`, basis: "MEMBERSHIP", roles, until, reference: null, forAgentId: null }];
}

function lentActings(id: string, { id: forAgentId, agent }: Colleague, today: Day): readonly Acting[] {
  const roles = rolesOn(agent, today);
  const substitutions = agent.absences.flatMap(({ id: absenceId, substitution }): readonly Acting[] => {
    if (roles.length === 0 || substitution?.agentId !== id || !holdsOn(substitution, today)) return [];
    const { until } = substitution;
    return [{ key: `substitution:${absenceId}`, basis: "SUBSTITUTION", roles, until, reference: null, forAgentId }];
  });
  const delegations = agent.delegations.flatMap((delegation): readonly Acting[] => {
    const counts = roles.includes("SIGNATORY") && delegation.delegateId === id && holdsOn(delegation, today);
    if (!counts) return [];
    const { reference, until } = delegation;
    return [{ key: `delegation:${delegation.id}`, basis: "DELEGATION", roles: ["SIGNATORY"], until, reference, forAgentId }];
  });
  return [...substitutions, ...delegations];
}

/** The agent as an actor, in the roles given. Throws for one whom no federation has vouched for yet. */
export function actorOf({ organisation, organisationKind, region, subject }: Agent, roles: readonly Role[]): Actor {
  if (subject === null) throw new Error(`An agent of ${organisation} who never logged in can't act.`);
  return { ...publicActor, kind: kindRules[organisationKind].actorKind, subject, organisation, region, roles };
}
