import type { Asker } from "@coop/kernel";
import { containing, readFirstPages, readPage, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type {
  AccessReader,
  AgentFilter,
  AgentView,
  OrganisationFilter,
  OrganisationView,
  PartnerClientFilter,
  PartnerClientView,
} from "../domain/reading.ts";
import { readUsage } from "./partner-clients.ts";
import { hasAdministrator, visibleAgents, visibleClients } from "./visibility.ts";

const selectAgent = sql`SELECT agent.id, agent.revision, agent.state, person.given_name AS "givenName",
  person.family_name AS "familyName", person.email`;
const fromAgent = sql`FROM agent JOIN agent_person AS person ON person.agent_id = agent.id`;

const selectClient = sql`SELECT partner_client.id, partner_client.revision, partner_client.state, contact.name AS "contactName",
  contact.email AS "contactEmail",
  (SELECT max(use.last_at) FROM partner_use AS use WHERE use.subject = partner_client.subject) AS "lastUsedAt"`;
const fromClient = sql`FROM partner_client JOIN partner_contact AS contact ON contact.client_id = partner_client.id`;

function selectOrganisation(today: string): Sql {
  return sql`SELECT organisation.id, organisation.revision, organisation.state,
    ${hasAdministrator(sql`organisation.code`, today)} AS "hasAdministrator"`;
}

const inOrderOf = (expression: Sql, type: SortKey["type"]): readonly SortKey[] => [{ expression, type, descending: false }];
const given = (conditions: readonly (Sql | false)[]): readonly Sql[] => conditions.filter((condition) => condition !== false);

function organisationConditions({ kinds, regionCode, text }: OrganisationFilter): readonly Sql[] {
  return given([
    kinds != null && sql`organisation.kind = ANY(${[...kinds]}::text[])`,
    regionCode != null && sql`organisation.region_code = ${regionCode}`,
    text != null && text.trim() !== "" && sql`organisation.search_text LIKE ${containing(text)}`,
  ]);
}

function agentConditions({ organisationCode, statuses, role }: AgentFilter): readonly Sql[] {
  return given([
    organisationCode != null && sql`agent.organisation = ${organisationCode}`,
    statuses != null && sql`agent.status = ANY(${[...statuses]}::text[])`,
    role != null && sql`EXISTS (SELECT 1 FROM agent_role WHERE agent_role.agent_id = agent.id AND agent_role.role = ${role})`,
  ]);
}

function clientConditions({ organisationCode, statuses, expiresBefore }: PartnerClientFilter): readonly Sql[] {
  return given([
    organisationCode != null && sql`partner_client.organisation = ${organisationCode}`,
    statuses != null && sql`partner_client.status = ANY(${[...statuses]}::text[])`,
    expiresBefore != null && sql`partner_client.expires_on < ${expiresBefore}::date`,
  ]);
}

/** What the screens of the directory read, one statement each, under the row rule. Organisations are everybody's to know. */
export function createAccessReader(manager: EntityManager): AccessReader {
  const organisationsWhere = ({ today }: Asker, which: Sql) =>
    rows<OrganisationView>(manager, sql`${selectOrganisation(today)} FROM organisation WHERE ${which}`);
  const agentQuery = (asker: Asker, where: readonly Sql[]) => ({
    select: selectAgent,
    from: fromAgent,
    where: [visibleAgents(asker), ...where],
    order: inOrderOf(sql`agent.id`, "uuid"),
  });

  return {
    organisationsByIds: (asker, ids) => organisationsWhere(asker, sql`organisation.id = ANY(${[...ids]}::uuid[])`),
    organisationsByCodes: (asker, codes) => organisationsWhere(asker, sql`organisation.code = ANY(${[...codes]}::text[])`),
    organisations: (asker, filter, args) =>
      readPage<OrganisationView>(
        manager,
        {
          select: selectOrganisation(asker.today),
          from: sql`FROM organisation`,
          where: organisationConditions(filter),
          order: inOrderOf(sql`organisation.code`, "text"),
        },
        args,
      ),

    agentsByIds: (asker, ids) =>
      rows<AgentView>(
        manager,
        sql`${selectAgent} ${fromAgent} WHERE agent.id = ANY(${[...ids]}::uuid[]) AND ${visibleAgents(asker)}`,
      ),
    agents: (asker, filter, args) => readPage<AgentView>(manager, agentQuery(asker, agentConditions(filter)), args),
    agentsOf: (asker, codes, first) =>
      readFirstPages<AgentView>(manager, agentQuery(asker, [sql`agent.organisation = parent.key`]), codes, first),

    clientsByIds: (asker, ids) =>
      rows<PartnerClientView>(
        manager,
        sql`${selectClient} ${fromClient} WHERE partner_client.id = ANY(${[...ids]}::uuid[]) AND ${visibleClients(asker)}`,
      ),
    clients: (asker, filter, args) =>
      readPage<PartnerClientView>(
        manager,
        {
          select: selectClient,
          from: fromClient,
          where: [visibleClients(asker), ...clientConditions(filter)],
          order: inOrderOf(sql`partner_client.id`, "uuid"),
        },
        args,
      ),
    usage: (clientIds, today) => readUsage(manager, clientIds, today),
  };
}
