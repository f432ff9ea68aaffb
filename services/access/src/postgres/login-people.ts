import { row, rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { AgentIdentity } from "../domain/directory.ts";
import type { KnownAgent } from "./acting-agents.ts";

/** From now on these agents are the person whom the federation names, under the name that it knows. */
export async function bindPerson(manager: EntityManager, members: readonly KnownAgent[], identity: AgentIdentity): Promise<void> {
  const { issuer, subject, givenName, usualName } = identity;
  if (members.length === 0) return;
  await rows(
    manager,
    sql`UPDATE agent_person SET issuer = ${issuer}, federated_subject = ${subject}, given_name = ${givenName}, family_name = ${usualName}
        WHERE agent_id = ANY(${members.map(({ id }) => id)}::uuid[])`,
  );
}

/** Keeps who a new agent is, as the federation says. */
export async function rememberIdentity(manager: EntityManager, agentId: string, identity: AgentIdentity): Promise<void> {
  const { issuer, subject, siret, email, givenName, usualName } = identity;
  await rows(
    manager,
    sql`INSERT INTO agent_person (agent_id, given_name, family_name, email, siret, issuer, federated_subject)
        VALUES (${agentId}, ${givenName}, ${usualName}, ${email}, ${siret}, ${issuer}, ${subject})`,
  );
}

/** The label of the organisation that has this SIRET: recorded, or by which an agent of it was invited. */
export async function organisationOfSiret(manager: EntityManager, siret: string): Promise<string | undefined> {
  const found = await row<{ label: string }>(
    manager,
    sql`SELECT organisation.state ->> 'label' AS label FROM organisation
        WHERE organisation.sirets @> ARRAY[${siret}]::text[] OR EXISTS (
          SELECT 1 FROM agent JOIN agent_person AS person ON person.agent_id = agent.id
          WHERE agent.organisation = organisation.code AND person.siret = ${siret})
        LIMIT 1`,
  );
  return found?.label;
}
