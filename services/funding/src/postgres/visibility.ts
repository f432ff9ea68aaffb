import type { Actor } from "@coop/kernel";
import { join, type Sql, sql } from "@coop/service-kit";
import { standingOf } from "../domain/standing.ts";

/** The dossier of the row of `funding_file`, if it is so. */
function dossierIs(condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM dossier AS own WHERE own.id = funding_file.protocol_id AND ${condition})`;
}

const anyOf = (conditions: readonly Sql[]): Sql => sql`(${join(conditions as Sql[], " OR ")})`;

const inEffect = sql`(funding_file.status = 'GRANTED' AND funding_file.order_recorded AND ${dossierIs(sql`own.published`)})`;

/** The rows of `funding_file` that this actor sees whole. */
function wholeTo(actor: Actor): Sql {
  const { everyFile, grantedFiles, promoter, regionCodes } = standingOf(actor);
  const rules: Sql[] = [sql`${everyFile}::boolean`];
  if (grantedFiles) rules.push(sql`funding_file.status = 'GRANTED'`);
  if (promoter !== null) rules.push(dossierIs(sql`own.promoters @> ARRAY[${promoter}]::uuid[]`));
  if (regionCodes.length > 0) rules.push(dossierIs(sql`own.region_code = ANY(${[...regionCodes]}::text[])`));
  return anyOf(rules);
}

/** Where this actor may know what the opinion says: nobody finds by a criterion what they could not read. */
export function outcomeKnownTo(actor: Actor): Sql {
  return anyOf([wholeTo(actor), sql`${standingOf(actor).everyOutcome}::boolean`]);
}

/** Where this actor may know what is granted. */
export function grantKnownTo(actor: Actor): Sql {
  return anyOf([wholeTo(actor), inEffect]);
}

/**
 * The row rule of funding files, over the table `funding_file`. It stands in every list, at every entity join and before
 * every change: what it hides does not exist for who asks. What each sees of a row is `domain/insight.ts`.
 */
export function visibleTo(actor: Actor): Sql {
  return anyOf([outcomeKnownTo(actor), inEffect]);
}
