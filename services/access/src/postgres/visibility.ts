import { type Actor, type Asker, isId, regionsActedFor } from "@coop/kernel";
import { join, nothing, type RowRule, rowRules, type Sql, sql, visibleBy } from "@coop/service-kit";

const no = sql`FALSE`;
const anyOf = (rules: readonly Sql[]): Sql => (rules.length > 0 ? sql`(${join([...rules], " OR ")})` : no);
const isAdministrator = ({ roles }: Actor): boolean => roles.includes("ADMINISTRATOR");

/** Whether the organisation of this code has an active administrator on that day. */
export function hasAdministrator(code: Sql, today: string): Sql {
  return sql`EXISTS (SELECT 1 FROM agent AS manager JOIN agent_role AS held ON held.agent_id = manager.id AND held.role = 'ADMINISTRATOR'
    WHERE manager.organisation = ${code} AND manager.status = 'ACTIVE'
      AND ${today}::date BETWEEN manager.begins_on AND coalesce(manager.ends_on, 'infinity')
      AND ${today}::date BETWEEN held.begins_on AND coalesce(held.ends_on, 'infinity'))`;
}

/** Own administrators administer; the ministry's do where there are none. */
function administered(code: Sql, asker: Asker): readonly Sql[] {
  if (!isAdministrator(asker)) return [];
  const own = sql`${code} = ${asker.organisation}`;
  return asker.kind === "MINISTRY" ? [own, sql`NOT ${hasAdministrator(code, asker.today)}`] : [own];
}

/** The organisations that one answers for from above, as `supervises` says. */
function supervised(asker: Asker): readonly Sql[] {
  if (!isAdministrator(asker)) return [];
  if (asker.kind === "MINISTRY")
    return [sql`(organisation.kind = 'ARS' OR organisation.region_code IS NULL) AND organisation.kind <> 'MINISTRY'`];
  if (asker.kind !== "ARS_AGENT") return [];
  return [sql`organisation.kind <> 'ARS' AND organisation.region_code = ANY(${[...regionsActedFor(asker)]}::text[])`];
}

/** The organisations that may be changed. To know of them is everybody's. */
export function administeredOrganisations(asker: Asker): Sql {
  return anyOf([...administered(sql`organisation.code`, asker), ...supervised(asker)]);
}

const colleagues: RowRule<Asker> = {
  sentence: "Les agents de l'organisation dont il est administrateur.",
  rows: (asker) => anyOf(administered(sql`agent.organisation`, asker)),
};

/**
 * The row rule of agents: an organisation's are seen by those who administer it, and each sees themselves. It stands in
 * every list, at every entity join and before every change.
 */
export const agentRows = rowRules<Asker>({
  EVERYBODY: {
    sentence: "Soi-même, pour un agent.",
    rows: ({ subject }) => (isId(subject) ? sql`agent.subject = ${subject}` : no),
  },
  STRUCTURE_HEAD: colleagues,
  ARS_AGENT: colleagues,
  HAS_AGENT: colleagues,
  FUNDING_COLLEGE: colleagues,
  INTERNAL_BODY: colleagues,
  CONSULTED_BODY: colleagues,
  CNCI: colleagues,
  CNAM: colleagues,
  MINISTRY: {
    ...colleagues,
    sentence: "Les agents de l'organisation dont il est administrateur, et de celles qui n'ont aucun administrateur.",
  },
});

export function visibleAgents(asker: Asker): Sql {
  return visibleBy("Agent", agentRows, asker);
}

const answeredFor: RowRule<Asker> = {
  sentence: "Les clients dont répond l'organisation dont il est administrateur.",
  rows: (asker) => (isAdministrator(asker) ? sql`partner_client.organisation = ${asker.organisation}` : no),
};

/** The row rule of partners' clients: the administrators of who answers for it, the ministry's for all, and the client itself. */
export const clientRows = rowRules<Asker>({
  EVERYBODY: nothing,
  STRUCTURE_HEAD: answeredFor,
  ARS_AGENT: answeredFor,
  HAS_AGENT: answeredFor,
  FUNDING_COLLEGE: answeredFor,
  INTERNAL_BODY: answeredFor,
  CONSULTED_BODY: answeredFor,
  CNCI: answeredFor,
  CNAM: answeredFor,
  MINISTRY: { sentence: "Tous, pour un administrateur.", rows: (asker) => (isAdministrator(asker) ? sql`TRUE` : no) },
  PARTNER_SYSTEM: {
    sentence: "Lui-même.",
    rows: ({ subject }) => (isId(subject) ? sql`partner_client.subject = ${subject}` : no),
  },
});

export function visibleClients(asker: Asker): Sql {
  return visibleBy("PartnerClient", clientRows, asker);
}
