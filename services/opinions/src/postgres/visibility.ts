import { type Actor, regionsActedFor } from "@coop/kernel";
import { asEverybody, asRuleOf, type RowRule, rowRules, type Sql, sql, sqlRule, visibleBy } from "@coop/service-kit";
import { opinionTypes } from "../domain/opinion.ts";

const national = sql`dossier.regime = 'NATIONAL'`;

const funders: RowRule = {
  sentence:
    "Les avis sur les dossiers qui demandent un financement dérogatoire ou une autorisation nationale : état, dates, sens et numéro.",
  rows: () => sql`(dossier.funding_requested OR ${national})`,
};

const ofRegion = (actor: Actor): Sql => sql`dossier.region_code = ANY(${[...regionsActedFor(actor)]}::text[])`;

/**
 * The row rule of opinions, over the joined `opinion` and `dossier`. It stands in every list and at every entity join:
 * what it hides does not exist for who asks. How much of a row is seen is `domain/insight.ts`.
 */
export const opinionRows = rowRules({
  EVERYBODY: {
    sentence:
      "Un avis rendu, une fois publié ou son protocole en vigueur : état, dates, sens et numéro ; publié, les instances que la HAS a consultées.",
    rows: () => sql`(opinion.outcome IS NOT NULL AND (opinion.published OR dossier.published))`,
  },
  HAS_AGENT: {
    sentence: "Tous les avis qui sont demandés à la HAS.",
    rows: () => sql`opinion.type = ANY(${[...opinionTypes]}::text[])`,
  },
  PROFESSIONAL: {
    sentence: "Les avis sur les dossiers dont il est promoteur.",
    rows: ({ subject }) => sql`dossier.promoters @> ARRAY[${subject}]::uuid[]`,
  },
  ARS_AGENT: { sentence: "Les avis sur les dossiers de sa région, avec ceux des régions qu'elle a réunies.", rows: ofRegion },
  PARTNER_SYSTEM: {
    sentence: "Ce que voit l'ARS de ses régions, avec la portée opinions:read.",
    rows: (actor) => (actor.scopes.includes("opinions:read") ? ofRegion(actor) : sql`FALSE`),
  },
  FUNDING_COLLEGE: funders,
  CNCI: funders,
  MINISTRY: { sentence: "Les avis sur les dossiers du régime national, avec leur texte.", rows: () => national },
});

export function visibleTo(actor: Actor): Sql {
  return visibleBy("Opinion", opinionRows, actor);
}

/** The kinds whose rule lets them read the text of what it shows. */
const readers: readonly Actor["kind"][] = ["HAS_AGENT", "PROFESSIONAL", "ARS_AGENT", "PARTNER_SYSTEM", "MINISTRY"];
/** The kinds that act: who is asked for the opinion, and who asked for it on their protocol. */
const doers: readonly Actor["kind"][] = ["HAS_AGENT", "PROFESSIONAL"];

function ofKinds(kinds: readonly Actor["kind"][], actor: Actor): Sql {
  return (kinds.includes(actor.kind) ? opinionRows[actor.kind] : asEverybody).rows(actor);
}

/** The rows whose text the actor may read: what is filtered on it must not tell the others. */
export const readableBy = sqlRule("text, as a criterion of Opinion", (actor: Actor): Sql => ofKinds(readers, actor));

/** The rows that the actor may change something in, over `opinion` alone. To read a published opinion is no right to act on it. */
export function changeableBy(actor: Actor): Sql {
  return asRuleOf(
    "Opinion",
    sql`EXISTS (SELECT FROM dossier WHERE dossier.id = opinion.protocol_id AND ${ofKinds(doers, actor)})`,
  );
}
