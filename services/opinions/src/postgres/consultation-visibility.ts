import { type Actor, regionsActedFor } from "@coop/kernel";
import { asRuleOf, nothing, type RowRule, rowRules, type Sql, sql, visibleBy } from "@coop/service-kit";

const ofRegion = (actor: Actor): Sql => sql`dossier.region_code = ANY(${[...regionsActedFor(actor)]}::text[])`;
const ofPromoter = ({ subject }: Actor): Sql => sql`dossier.promoters @> ARRAY[${subject}]::uuid[]`;
const referred = sql`EXISTS (SELECT FROM opinion WHERE opinion.protocol_id = dossier.id)`;

const own: RowRule = {
  sentence: "Les consultations qui s'adressent à elle.",
  rows: ({ kind, organisation }) => sql`(consultation.body = ${organisation} AND consultation.body_kind = ${kind})`,
};

const national: RowRule = {
  sentence: "Les consultations sur les dossiers du régime national.",
  rows: () => sql`dossier.regime = 'NATIONAL'`,
};

/**
 * The row rule of consultations, over the joined `consultation` and `dossier`. It stands in every list and at every entity
 * join. How much of a row is seen is `domain/consultation/consultation-insight.ts`.
 */
export const consultationRows = rowRules({
  EVERYBODY: nothing,
  INTERNAL_BODY: own,
  CONSULTED_BODY: own,
  PROFESSIONAL: { sentence: "Les consultations sur les dossiers dont il est promoteur.", rows: ofPromoter },
  ARS_AGENT: {
    sentence: "Les consultations sur les dossiers de sa région, avec ceux des régions qu'elle a réunies.",
    rows: ofRegion,
  },
  PARTNER_SYSTEM: {
    sentence: "Ce que voit l'ARS de ses régions, avec la portée opinions:read.",
    rows: (actor) => (actor.scopes.includes("opinions:read") ? ofRegion(actor) : sql`FALSE`),
  },
  HAS_AGENT: { sentence: "Les consultations sur les dossiers dont elle est saisie.", rows: () => referred },
  MINISTRY: national,
  CNCI: national,
  FUNDING_COLLEGE: national,
});

export function consultationsVisibleTo(actor: Actor): Sql {
  return visibleBy("Consultation", consultationRows, actor);
}

/** The kinds that act: who is asked, and who asks. */
const doers: readonly Actor["kind"][] = ["CONSULTED_BODY", "INTERNAL_BODY", "ARS_AGENT", "HAS_AGENT", "PROFESSIONAL"];

/** The rows that the actor may change something in, over `consultation` alone. */
export function consultationsChangeableBy(actor: Actor): Sql {
  const rule = doers.includes(actor.kind) ? consultationRows[actor.kind].rows(actor) : sql`FALSE`;
  return asRuleOf("Consultation", sql`EXISTS (SELECT FROM dossier WHERE dossier.id = consultation.protocol_id AND ${rule})`);
}

/** The dossiers that the actor may ask a body about, over `dossier` alone. */
export function requestableBy(actor: Actor): Sql {
  if (actor.kind === "PROFESSIONAL") return ofPromoter(actor);
  if (actor.kind === "ARS_AGENT") return ofRegion(actor);
  return actor.kind === "HAS_AGENT" ? referred : sql`FALSE`;
}
