import { containing, readFirstPages, readPage, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type {
  AccessReader,
  AgentFilter,
  AgentView,
  Asking,
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

const inOrderOf = (expression: string, type: SortKey["type"]): readonly SortKey[] => [{ expression, type, descending: false }];
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
  const organisationsWhere = ({ today }: Asking, which: Sql) =>
    rows<OrganisationView>(manager, sql`${selectOrganisation(today)} FROM organisation WHERE ${which}`);
  const agentQuery = (asking: Asking, where: readonly Sql[]) => ({
    select: selectAgent,
    from: fromAgent,
    where: [visibleAgents(asking), ...where],
    order: inOrderOf("agent.id", "uuid"),
  });

  return {
    organisationsByIds: (asking, ids) => organisationsWhere(asking, sql`organisation.id = ANY(${[...ids]}::uuid[])`),
    organisationsByCodes: (asking, codes) => organisationsWhere(asking, sql`organisation.code = ANY(${[...codes]}::text[])`),
    organisations: (asking, filter, args) =>
      readPage<OrganisationView>(
        manager,
        {
          select: selectOrganisation(asking.today),
          from: sql`FROM organisation`,
          where: organisationConditions(filter),
          order: inOrderOf("organisation.code", "text"),
        },
        args,
      ),

    agentsByIds: (asking, ids) =>
      rows<AgentView>(
        manager,
        sql`${selectAgent} ${fromAgent} WHERE agent.id = ANY(${[...ids]}::uuid[]) AND ${visibleAgents(asking)}`,
      ),
    agents: (asking, filter, args) => readPage<AgentView>(manager, agentQuery(asking, agentConditions(filter)), args),
    agentsOf: (asking, codes, first) =>
      readFirstPages<AgentView>(manager, agentQuery(asking, [sql`agent.organisation = parent.key`]), codes, first),

    clientsByIds: (asking, ids) =>
      rows<PartnerClientView>(
        manager,
        sql`${selectClient} ${fromClient} WHERE partner_client.id = ANY(${[...ids]}::uuid[]) AND ${visibleClients(asking)}`,
      ),
    clients: (asking, filter, args) =>
      readPage<PartnerClientView>(
        manager,
        {
          select: selectClient,
          from: fromClient,
          where: [visibleClients(asking), ...clientConditions(filter)],
          order: inOrderOf("partner_client.id", "uuid"),
        },
        args,
      ),
    usage: (clientIds, today) => readUsage(manager, clientIds, today),
  };
}
