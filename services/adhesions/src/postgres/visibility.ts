import type { Actor } from "@coop/kernel";
import { raw, rowRules, type Sql, sql, sqlRule, visibleBy } from "@coop/service-kit";
import { regionsRead } from "../domain/insight.ts";

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

/** Whether who asks pays for the team. */
export function pays({ kind }: Actor): Sql {
  if (kind !== "CNAM") return no;
  return sql`(adhesion.registered AND EXISTS (SELECT 1 FROM funding WHERE funding.protocol_id = adhesion.protocol_id AND funding.in_effect))`;
}

const sentToRegion = (actor: Actor): Sql =>
  sql`(adhesion.submitted AND adhesion.region_code = ANY(${[...regionsRead(actor)]}::text[]))`;

/**
 * The row rule of teams, over the alias `adhesion`. It stands in every list, at every entity join and before every
 * change: what it hides does not exist for who asks. What each sees of them is `domain/insight.ts`.
 */
export const adhesionRows = rowRules({
  EVERYBODY: {
    sentence: "Les équipes enregistrées : structure, région, protocole, effectifs, sans les personnes.",
    rows: () => sql`adhesion.registered`,
  },
  PROFESSIONAL: {
    sentence:
      "Ses équipes, dès le brouillon, même s'il les a quittées ; et, une fois déposées, celles des protocoles dont il est promoteur.",
    rows: (actor) =>
      sql`(adhesion.people @> ARRAY[${actor.subject}]::uuid[] OR (adhesion.submitted AND ${promotes(actor, sql`adhesion.protocol_id`)}))`,
  },
  STRUCTURE_HEAD: {
    sentence: "Les équipes de sa structure, une fois leur demande déposée : sa direction et ses référents.",
    rows: (actor) => sql`(adhesion.submitted AND ${heads(actor)})`,
  },
  ARS_AGENT: { sentence: "Les demandes déposées dans sa région et dans celles qu'elle a réunies.", rows: sentToRegion },
  PARTNER_SYSTEM: { sentence: "Ce que voit l'ARS de ses régions, avec la portée adhesions:read.", rows: sentToRegion },
  CNAM: { sentence: "Les équipes enregistrées dont le protocole a un financement en effet, avec leurs dates.", rows: pays },
});

export function visibleAdhesions(actor: Actor): Sql {
  return visibleBy("Adhesion", adhesionRows, actor);
}

/** Who is in the team, and not who has left it; of one that has ended, whoever was there at its end. */
function isInTheTeam({ subject }: Actor): Sql {
  return sql`(adhesion.people @> ARRAY[${subject}]::uuid[] AND EXISTS (
    SELECT FROM jsonb_array_elements(adhesion.state -> 'members') AS member
    WHERE member ->> 'subject' = ${subject}
      AND (member ->> 'status' <> 'LEFT' OR member ->> 'leftOn' = adhesion.state ->> 'endedOn')))`;
}

/**
 * Where this actor may know the dates of the procedure, as the part `progress` of `domain/insight.ts` says: nobody finds by a
 * criterion what they could not read.
 */
export const progressKnownTo = sqlRule("progress, as a criterion of Adhesion", (actor: Actor): Sql => {
  const { kind } = actor;
  if (kind !== "PROFESSIONAL") return adhesionRows[kind].rows(actor);
  return sql`(${isInTheTeam(actor)} OR (adhesion.submitted AND ${promotes(actor, sql`adhesion.protocol_id`)}))`;
});

const reportsOfRegion = (actor: Actor): Sql => sql`report.region_code = ANY(${[...regionsRead(actor)]}::text[])`;

/** The row rule of reports, over the alias `report`. The public sees sums alone. */
export const reportRows = rowRules({
  EVERYBODY: { sentence: "Aucun bilan : seulement des totaux, dont les petits nombres sont masqués.", rows: () => no },
  PROFESSIONAL: {
    sentence: "Les bilans de ses équipes ; et, une fois transmis, ceux des protocoles dont il est promoteur.",
    rows: (actor) =>
      sql`(report.reporters @> ARRAY[${actor.subject}]::uuid[] OR (report.submitted_on IS NOT NULL AND ${promotes(actor, sql`report.protocol_id`)}))`,
  },
  HAS_AGENT: {
    sentence: "Les bilans transmis : l'arrêté du 21 juillet 2010 les lui adresse comme à l'ARS.",
    rows: () => sql`report.submitted_on IS NOT NULL`,
  },
  ARS_AGENT: {
    sentence: "Les bilans attendus et transmis dans sa région et dans celles qu'elle a réunies.",
    rows: reportsOfRegion,
  },
  PARTNER_SYSTEM: { sentence: "Ce que voit l'ARS de ses régions, avec la portée adhesions:read.", rows: reportsOfRegion },
});

export function visibleReports(actor: Actor): Sql {
  return visibleBy("AnnualReport", reportRows, actor);
}
