import { type Actor, regionsActedFor } from "@coop/kernel";
import { join, type Sql, sql } from "@coop/service-kit";
import { opinionTypes } from "../domain/opinion.ts";

const nobody = sql`FALSE`;

/** Who is asked for the opinion, and who asked for it on their protocol: they act. */
function actorsRule({ kind, subject }: Actor): readonly Sql[] {
  if (kind === "HAS_AGENT") return [sql`opinion.type = ANY(${[...opinionTypes]}::text[])`];
  return kind === "PROFESSIONAL" ? [sql`dossier.promoters @> ARRAY[${subject}]::uuid[]`] : [];
}

/** The ARS reads the files of its region and of those that it has succeeded; so does its system, with the scope. */
function regionRule(actor: Actor): readonly Sql[] {
  const { kind, scopes } = actor;
  const reads = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes("opinions:read"));
  const regionCodes = reads ? regionsActedFor(actor) : [];
  return regionCodes.length > 0 ? [sql`dossier.region_code = ANY(${[...regionCodes]}::text[])`] : [];
}

/** Who decides on funding follows the files of dossiers that ask for some. */
function fundingRule({ kind }: Actor): readonly Sql[] {
  return kind === "FUNDING_COLLEGE" || kind === "MINISTRY" ? [sql`dossier.funding_requested`] : [];
}

/** A delivered opinion is everybody's once it is published, or its protocol is in force. */
const publicRule = sql`(opinion.outcome IS NOT NULL AND (opinion.published OR dossier.published))`;

function anyOf(rules: readonly Sql[]): Sql {
  return rules.length > 0 ? sql`(${join([...rules], " OR ")})` : nobody;
}

/**
 * The row rule of opinions, over the joined `opinion` and `dossier`. It stands in every list and at every entity join:
 * what it hides does not exist for who asks. How much of a row is seen is `domain/insight.ts`.
 */
export function visibleTo(actor: Actor): Sql {
  return anyOf([...actorsRule(actor), ...regionRule(actor), ...fundingRule(actor), publicRule]);
}

/** The rows whose text the actor may read: what is filtered on it must not tell the others. */
export function readableBy(actor: Actor): Sql {
  return anyOf([...actorsRule(actor), ...regionRule(actor)]);
}

/** The rows that the actor may change something in, over `opinion` alone. To read a published opinion is no right to act on it. */
export function changeableBy(actor: Actor): Sql {
  return sql`EXISTS (SELECT FROM dossier WHERE dossier.id = opinion.protocol_id AND ${anyOf(actorsRule(actor))})`;
}
