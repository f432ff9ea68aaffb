import { type Actor, regionsActedFor } from "@coop/kernel";
import { asEverybody, type RowRule, rowRules, type Sql, sql, sqlRule, visibleBy } from "@coop/service-kit";
import { READ_SCOPE } from "../domain/insight.ts";

/** The dossier of the row of `funding_file`, if it is so. */
function dossierIs(condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM dossier AS own WHERE own.id = funding_file.protocol_id AND ${condition})`;
}

const granted = sql`funding_file.status = 'GRANTED'`;
const inEffect = sql`(${granted} AND funding_file.order_recorded)`;
const ofRegion = (actor: Actor): Sql => dossierIs(sql`own.region_code = ANY(${[...regionsActedFor(actor)]}::text[])`);
const all: RowRule = {
  sentence: "Tous les dossiers de financement, en entier : ce qui demande un financement dérogatoire.",
  rows: () => sql`TRUE`,
};

/**
 * The row rule of funding files, over the table `funding_file`. It stands in every list, at every entity join and before
 * every change: what it hides does not exist for who asks. What each sees of a row is `domain/insight.ts`.
 */
export const fundingRows = rowRules({
  EVERYBODY: {
    sentence: "Les financements en effet de protocoles en vigueur : mois, dates et arrêté des ministres.",
    rows: () => sql`(${inEffect} AND ${dossierIs(sql`own.published`)})`,
  },
  FUNDING_COLLEGE: all,
  CNCI: all,
  MINISTRY: {
    sentence:
      "Les financements accordés, en entier : l'arrêté de ses ministres les met en effet. Le régime national n'a pas de financement dérogatoire : il n'y a pas de dossier de financement national.",
    rows: () => granted,
  },
  CNAM: { sentence: "Les financements en effet, en entier : elle les paie.", rows: () => inEffect },
  HAS_AGENT: {
    sentence:
      "Où en est chaque dossier de financement et ce que dit l'avis, sans plus : la HAS est saisie de tout dossier dont le collège l'est.",
    rows: () => sql`TRUE`,
  },
  PROFESSIONAL: {
    sentence: "Le financement des dossiers dont il est promoteur, en entier.",
    rows: ({ subject }) => dossierIs(sql`own.promoters @> ARRAY[${subject}]::uuid[]`),
  },
  ARS_AGENT: {
    sentence: "Le financement des dossiers de sa région, en entier, avec ceux des régions qu'elle a réunies.",
    rows: ofRegion,
  },
  PARTNER_SYSTEM: {
    sentence: "Ce que voit l'ARS de ses régions, avec la portée funding:read.",
    rows: (actor) => (actor.scopes.includes(READ_SCOPE) ? ofRegion(actor) : sql`FALSE`),
  },
});

export function visibleTo(actor: Actor): Sql {
  return visibleBy("FundingFile", fundingRows, actor);
}

/** Where this actor may know what the opinion says: nobody finds by a criterion what they could not read. */
export const outcomeKnownTo = sqlRule(
  "outcome, as a criterion of FundingFile",
  (actor: Actor): Sql => fundingRows[actor.kind].rows(actor),
);

/** Where this actor may know what is granted. */
export const grantKnownTo = sqlRule("grant, as a criterion of FundingFile", (actor: Actor): Sql => {
  const whole = actor.kind === "HAS_AGENT" ? asEverybody : fundingRows[actor.kind];
  return sql`(${whole.rows(actor)} OR ${fundingRows.EVERYBODY.rows(actor)})`;
});
