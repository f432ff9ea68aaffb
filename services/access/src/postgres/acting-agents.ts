import type { Day } from "@coop/kernel";
import { join, rows, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { type Acting, actingsOf } from "../domain/agent/acting.ts";
import type { Agent } from "../domain/agent/agent.ts";

/** An agent with what the directory says of person and organisation beside the state. */
export interface KnownAgent {
  readonly id: string;
  readonly revision: number;
  readonly state: Agent;
  readonly organisationLabel: string;
  readonly personLabel: string;
  /** Whether the organisation is closed: nobody acts for it any more. */
  readonly isClosed: boolean;
  /** Whether no federation has named this person yet. */
  readonly isUnbound: boolean;
}

export function readAgents(manager: EntityManager, which: Sql): Promise<readonly KnownAgent[]> {
  return rows<KnownAgent>(
    manager,
    sql`SELECT agent.id, agent.revision, agent.state, organisation.state ->> 'label' AS "organisationLabel",
          person.given_name || ' ' || person.family_name AS "personLabel", person.issuer IS NULL AS "isUnbound",
          organisation.closed_on IS NOT NULL AS "isClosed"
        FROM agent JOIN agent_person AS person ON person.agent_id = agent.id JOIN organisation ON organisation.code = agent.organisation
        WHERE ${which} ORDER BY agent.id`,
  );
}

/** Those who named one of these agents as a substitute, or delegated signature to them. */
function readPrincipals(manager: EntityManager, agentIds: readonly string[]): Promise<readonly KnownAgent[]> {
  const named = agentIds.flatMap((id) => [
    sql`agent.state -> 'absences' @> ${JSON.stringify([{ substitution: { agentId: id } }])}::jsonb`,
    sql`agent.state -> 'delegations' @> ${JSON.stringify([{ delegateId: id }])}::jsonb`,
  ]);
  return named.length === 0
    ? Promise.resolve([])
    : readAgents(manager, sql`agent.status = 'ACTIVE' AND (${join(named, " OR ")})`);
}

/** One way to act, of which membership, and in whose place. */
export interface KnownActing extends Acting {
  readonly member: KnownAgent;
  readonly forAgent: KnownAgent | undefined;
}

/** All that these memberships let a person act as on that day. */
export async function readActings(
  manager: EntityManager,
  members: readonly KnownAgent[],
  today: Day,
): Promise<readonly KnownActing[]> {
  const open = members.filter(({ isClosed }) => !isClosed);
  const principals = await readPrincipals(
    manager,
    open.map(({ id }) => id),
  );
  const colleague = ({ id, state }: KnownAgent) => ({ id, agent: state });
  return open.flatMap((member) =>
    actingsOf(colleague(member), principals.map(colleague), today).map((acting) => ({
      ...acting,
      member,
      forAgent: principals.find(({ id }) => id === acting.forAgentId),
    })),
  );
}
