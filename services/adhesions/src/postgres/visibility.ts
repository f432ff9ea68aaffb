import type { Actor } from "@coop/kernel";
import { join, raw, type Sql, sql } from "@coop/service-kit";
import { isNationalBody, regionsRead } from "../domain/insight.ts";

const no = sql`FALSE`;

/** Whether who asks is a promoter of the protocol. */
export function promotes({ kind, subject }: Actor, protocolId: Sql): Sql {
  if (kind !== "PROFESSIONAL") return no;
  return sql`EXISTS (SELECT 1 FROM dossier WHERE dossier.id = ${protocolId} AND dossier.promoters @> ARRAY[${subject}]::uuid[])`;
}

/** The structure that who asks is the head or referent of: their organisation is written `finess-990000010`, or `siret-…` without one. */
export function heads({ kind, organisation }: Actor): Sql {
  if (kind !== "STRUCTURE_HEAD" || organisation === null) return no;
  const [, register, number] = /^(finess|siret)-(.+)$/.exec(organisation) ?? [];
  if (number === undefined) return no;
  const column = raw(register === "siret" ? "siret" : "finess");
  return sql`EXISTS (SELECT 1 FROM structure WHERE structure.id = adhesion.structure_id AND structure.${column} = ${number})`;
}

/**
 * The row rule of teams, over the alias `adhesion`. It stands in every list, at every entity join and before every
 * change: what it hides does not exist for who asks.
 *
 * Everybody knows of registered teams; what each sees of them is `domain/insight.ts`. Those who are or were in a team
 * see it from the first draft; its ARS, the protocol's promoters and the head of the structure once it was sent.
 */
export function visibleAdhesions(actor: Actor): Sql {
  const rules: Sql[] = [sql`adhesion.registered`];
  const regionCodes = regionsRead(actor);
  if (actor.kind === "PROFESSIONAL") {
    rules.push(sql`adhesion.people @> ARRAY[${actor.subject}]::uuid[]`);
    rules.push(sql`(adhesion.submitted AND ${promotes(actor, sql`adhesion.protocol_id`)})`);
  }
  if (actor.kind === "STRUCTURE_HEAD") rules.push(sql`(adhesion.submitted AND ${heads(actor)})`);
  if (regionCodes.length > 0) {
    rules.push(sql`(adhesion.submitted AND adhesion.region_code = ANY(${[...regionCodes]}::text[]))`);
  }
  return sql`(${join(rules, " OR ")})`;
}

/**
 * The row rule of reports, over the alias `report`: the team, its ARS, and once it was sent the protocol's promoters and
 * the national bodies. The public sees sums alone.
 */
export function visibleReports(actor: Actor): Sql {
  const rules: Sql[] = [];
  const regionCodes = regionsRead(actor);
  if (actor.kind === "PROFESSIONAL") {
    rules.push(sql`report.reporters @> ARRAY[${actor.subject}]::uuid[]`);
    rules.push(sql`(report.submitted_on IS NOT NULL AND ${promotes(actor, sql`report.protocol_id`)})`);
  }
  if (isNationalBody(actor)) rules.push(sql`report.submitted_on IS NOT NULL`);
  if (regionCodes.length > 0) rules.push(sql`report.region_code = ANY(${[...regionCodes]}::text[])`);
  return rules.length > 0 ? sql`(${join(rules, " OR ")})` : no;
}
