import { type Actor, regionsActedFor } from "@coop/kernel";
import { join, type Sql, sql } from "@coop/service-kit";

/**
 * The row rule of protocols, over the alias `protocol`. It stands in every list, at every entity join and before every
 * change: what it hides does not exist for who asks.
 *
 * Everybody knows of filed and published dossiers; what each sees of them is `domain/insight.ts`. Promoters and the
 * invited see theirs from the first draft; the ARS sees what was sent to its region, with the regions it has succeeded.
 */
export function visibleTo(actor: Actor): Sql {
  const rules: Sql[] = [sql`protocol.listed`];
  if (actor.kind === "PROFESSIONAL") {
    rules.push(
      sql`protocol.promoters @> ARRAY[${actor.subject}]::uuid[]`,
      sql`protocol.invited @> ARRAY[${actor.subject}]::uuid[]`,
    );
  }
  const readsRegion = actor.kind === "ARS_AGENT" || (actor.kind === "PARTNER_SYSTEM" && actor.scopes.includes("protocols:read"));
  const regionCodes = readsRegion ? regionsActedFor(actor) : [];
  if (regionCodes.length > 0) {
    rules.push(sql`(protocol.sent AND protocol.region_code = ANY(${[...regionCodes]}::text[]))`);
  }
  return sql`(${join(rules, " OR ")})`;
}
