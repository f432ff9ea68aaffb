import { type Day, type Moment, organisationId } from "@coop/kernel";
import { row, rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Agent } from "../domain/agent/agent.ts";
import type { Colleague } from "../domain/agent/guards.ts";
import type { Invited } from "../domain/agent/identity-faults.ts";
import { organisationByCode } from "../domain/organisation/body-organisation.ts";
import type { Organisation } from "../domain/organisation/organisation.ts";
import { bringInOrganisations } from "./bring-in-organisations.ts";
import { hasAdministrator } from "./visibility.ts";

export async function rememberAgent(manager: EntityManager, agentId: string, person: Invited): Promise<void> {
  const { givenName, familyName, email, siret, idNatPs } = person;
  await rows(
    manager,
    sql`INSERT INTO agent_person (agent_id, given_name, family_name, email, siret, id_nat_ps)
        VALUES (${agentId}, ${givenName.trim()}, ${familyName.trim()}, ${email}, ${siret}, ${idNatPs})`,
  );
}

/** Whether this person is an agent of the organisation who is not gone. */
export async function isMember(
  manager: EntityManager,
  organisation: string,
  { email, siret, idNatPs }: Invited,
): Promise<boolean> {
  const found = await row(
    manager,
    sql`SELECT 1 FROM agent JOIN agent_person AS person ON person.agent_id = agent.id
        WHERE agent.organisation = ${organisation} AND agent.status <> 'ENDED'
          AND (person.id_nat_ps = ${idNatPs} OR (lower(person.email) = lower(${email}) AND person.siret = ${siret}))`,
  );
  return found !== undefined;
}

/**
 * Whether another agent administers the organisation on that day, without an end. The organisation's row is locked: of
 * two administrators who take each other's role away at once, one must see what the other did.
 */
export async function anotherAdministrator(manager: EntityManager, agentId: string, today: Day): Promise<boolean> {
  await rows(
    manager,
    sql`SELECT 1 FROM organisation WHERE code = (SELECT organisation FROM agent WHERE id = ${agentId}) FOR UPDATE`,
  );
  const found = await row(
    manager,
    sql`SELECT 1 FROM agent JOIN agent_role AS held ON held.agent_id = agent.id AND held.role = 'ADMINISTRATOR'
        WHERE agent.organisation = (SELECT organisation FROM agent WHERE id = ${agentId}) AND agent.id <> ${agentId}
          AND agent.status = 'ACTIVE' AND agent.begins_on <= ${today} AND agent.ends_on IS NULL
          AND held.begins_on <= ${today} AND held.ends_on IS NULL`,
  );
  return found !== undefined;
}

export async function readColleague(manager: EntityManager, id: string): Promise<Colleague | undefined> {
  const found = await row<{ id: string; state: Agent }>(manager, sql`SELECT id, state FROM agent WHERE id = ${id}`);
  return found && { id: found.id, agent: found.state };
}

/**
 * The organisation that somebody is invited to, locked against a second invitation of the same person. A body that may be
 * consulted comes into the directory with the first who is invited there.
 */
export async function organisationToJoin(manager: EntityManager, code: string, { now, today }: Moment) {
  const body = organisationByCode(code);
  if (body) await bringInOrganisations(manager, [body], now);
  return row<{ state: Organisation; hasAdministrator: boolean }>(
    manager,
    sql`SELECT state, ${hasAdministrator(sql`organisation.code`, today)} AS "hasAdministrator" FROM organisation
        WHERE code = ${code} FOR UPDATE`,
  );
}

/** What is known already of an organisation with this code and this SIRET; who registers the same one waits for this one. */
export async function knownOrganisation(manager: EntityManager, code: string, siret: string) {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [organisationId(code)]);
  const known = await row(manager, sql`SELECT 1 FROM organisation WHERE code = ${code}`);
  const taken = await row(manager, sql`SELECT 1 FROM organisation WHERE sirets @> ARRAY[${siret}]::text[]`);
  return { isKnown: known !== undefined, siretIsTaken: taken !== undefined };
}

export async function siretsOfOthers(manager: EntityManager, id: string, sirets: readonly string[]): Promise<readonly string[]> {
  const found = await rows<{ siret: string }>(
    manager,
    sql`SELECT unnest(sirets) AS siret FROM organisation WHERE id <> ${id} AND sirets && ${[...sirets]}::text[]`,
  );
  return found.map(({ siret }) => siret);
}
