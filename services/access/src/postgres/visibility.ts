import { type Actor, isId } from "@coop/kernel";
import { join, type Sql, sql } from "@coop/service-kit";
import type { Asking } from "../domain/reading.ts";

const nothing = sql`FALSE`;
const anyOf = (rules: readonly Sql[]): Sql => (rules.length > 0 ? sql`(${join([...rules], " OR ")})` : nothing);
const isAdministrator = ({ roles }: Actor): boolean => roles.includes("ADMINISTRATOR");

/** Whether the organisation of this code has an active administrator on that day. */
export function hasAdministrator(code: Sql, today: string): Sql {
  return sql`EXISTS (SELECT 1 FROM agent AS manager JOIN agent_role AS held ON held.agent_id = manager.id AND held.role = 'ADMINISTRATOR'
    WHERE manager.organisation = ${code} AND manager.status = 'ACTIVE'
      AND ${today}::date BETWEEN manager.begins_on AND coalesce(manager.ends_on, 'infinity')
      AND ${today}::date BETWEEN held.begins_on AND coalesce(held.ends_on, 'infinity'))`;
}

/** Own administrators administer; the ministry's do where there are none. */
function administered(code: Sql, { actor, today }: Asking): readonly Sql[] {
  if (!isAdministrator(actor)) return [];
  const own = sql`${code} = ${actor.organisation}`;
  return actor.kind === "MINISTRY" ? [own, sql`NOT ${hasAdministrator(code, today)}`] : [own];
}

/** The organisations that may be changed. To know of them is everybody's. */
export function administeredOrganisations(asking: Asking): Sql {
  return anyOf(administered(sql`organisation.code`, asking));
}

/**
 * The row rule of agents: an organisation's are seen by those who administer it, and each sees themselves. It stands in
 * every list, at every entity join and before every change.
 */
export function visibleAgents(asking: Asking): Sql {
  const { actor } = asking;
  const oneself = isId(actor.subject) ? [sql`agent.subject = ${actor.subject}`] : [];
  return anyOf([...oneself, ...administered(sql`agent.organisation`, asking)]);
}

/** The row rule of partners' clients: the administrators of who answers for it, the ministry's for all, and the client itself. */
export function visibleClients({ actor }: Asking): Sql {
  if (actor.kind === "PARTNER_SYSTEM") return isId(actor.subject) ? sql`partner_client.subject = ${actor.subject}` : nothing;
  if (!isAdministrator(actor)) return nothing;
  return actor.kind === "MINISTRY" ? sql`TRUE` : sql`partner_client.organisation = ${actor.organisation}`;
}
