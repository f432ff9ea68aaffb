import { type Actor, type Asker, regionsActedFor } from "@coop/kernel";
import { join, type RowRule, rowRules, type Sql, sql, sqlRule, visibleBy } from "@coop/service-kit";
import { decided } from "../domain/insight.ts";
import { regimeIds } from "../domain/regimes/regime.ts";
import { regimes } from "../domain/regimes/regimes.ts";

/** What was sent to a region, and to those that it has succeeded. */
function sentTo(actor: Actor): Sql {
  return sql`(protocol.sent AND protocol.region_code = ANY(${[...regionsActedFor(actor)]}::text[]))`;
}

/** What each share asks of who would read by it; all of it must hold. Over the alias `share`. */
export const shareRules: Readonly<Record<"organisation" | "person" | "day", RowRule<Asker>>> = {
  organisation: {
    sentence: "Qui lit agit pour l'organisation qui était la sienne au jour du partage.",
    rows: ({ kind, organisation }) => sql`(share.organisation = ${organisation} AND share.kind = ${kind})`,
  },
  person: {
    sentence: "Un agent d'ARS est désigné nommément ; une structure l'est tout entière.",
    rows: ({ subject }) => sql`(share.subject IS NULL OR share.subject::text = ${subject})`,
  },
  day: {
    sentence: "Le dernier jour du partage n'est pas passé.",
    rows: ({ today }) => sql`(share.until IS NULL OR share.until >= ${today}::date)`,
  },
};

/** Whose working grid is open to who asks today: to this agent by name, or to the structure that they act for. */
export function sharedWith(asker: Asker): Sql {
  const holds = Object.values(shareRules).map(({ rows }) => rows(asker));
  return sql`protocol.id IN (SELECT share.protocol_id FROM grid_share AS share WHERE ${join(holds, " AND ")})`;
}

const national = sql`(protocol.listed AND protocol.regime = 'NATIONAL')`;

/** What asks for funding or for a national authorisation. */
const funders: RowRule = {
  sentence: "Les dossiers déposés qui demandent un financement dérogatoire ou une autorisation nationale, avec leur instruction.",
  rows: () => sql`(protocol.listed AND protocol.funding_requested OR ${national})`,
};

const sendingRegimes = regimeIds.filter((id) => regimes[id].sentToHas !== null);
const sentToHas = sql`(protocol.status = ANY(${[...decided]}::text[]) AND protocol.regime = ANY(${sendingRegimes}::text[]))`;

/** What this body is asked about. */
const consulted: RowRule = {
  sentence: "Les dossiers sur lesquels elle est consultée, tant qu'elle peut répondre et si elle a répondu.",
  rows: ({ kind, organisation }) => sql`EXISTS (SELECT FROM consultation
    WHERE consultation.protocol_id = protocol.id AND consultation.body = ${organisation} AND consultation.body_kind = ${kind})`,
};

/**
 * The row rule of protocols, over the alias `protocol`. It stands in every list, at every entity join and before every
 * change: what it hides does not exist for who asks. What each sees of a row is `domain/insight.ts`.
 */
export const protocolRows = rowRules<Asker>({
  EVERYBODY: {
    sentence:
      "Les dossiers déposés et les protocoles repris, quel qu'en soit le régime : titre, professions, région, état et dates, avec la référence par laquelle on en parle, le régime et le numéro de révision. Chaque ARS voit ainsi où en est l'instruction dans les autres régions, sans personnes, projets ni échanges.",
    rows: () => sql`protocol.listed`,
  },
  PROFESSIONAL: {
    sentence: "Ses dossiers, dès le premier brouillon : ceux dont il est promoteur ou auxquels il est invité.",
    rows: ({ subject }) =>
      sql`(protocol.promoters @> ARRAY[${subject}]::uuid[] OR protocol.invited @> ARRAY[${subject}]::uuid[])`,
  },
  ARS_AGENT: {
    sentence:
      "Les dossiers envoyés à sa région, dès la lettre d'intention, avec ceux des régions qu'elle a réunies ; ceux dont un promoteur lui a ouvert la grille de travail, à lui nommément et non à ses collègues.",
    rows: (asker) => sql`(${sentTo(asker)} OR ${sharedWith(asker)})`,
  },
  STRUCTURE_HEAD: {
    sentence: "Les dossiers dont un promoteur a ouvert la grille de travail à sa structure : sa direction et ses référents.",
    rows: sharedWith,
  },
  PARTNER_SYSTEM: {
    sentence: "Ce que voit l'ARS de ses régions, avec la portée protocols:read.",
    rows: (actor) => (actor.scopes.includes("protocols:read") ? sentTo(actor) : sql`FALSE`),
  },
  INTERNAL_BODY: consulted,
  CONSULTED_BODY: consulted,
  HAS_AGENT: {
    sentence:
      "Les dossiers dont elle est saisie, et ceux dont la décision lui est transmise pour information (autorisation d'une ARS, protocole local déclaré), avec leur instruction.",
    rows: () => sql`(protocol.listed AND (protocol.opinions_asked @> ARRAY['HAS'] OR ${sentToHas}))`,
  },
  FUNDING_COLLEGE: funders,
  CNCI: funders,
  MINISTRY: { sentence: "Les dossiers déposés du régime national, en entier ; des autres, des totaux.", rows: () => national },
});

export function visibleTo(asker: Asker): Sql {
  return visibleBy("Protocol", protocolRows, asker);
}

/** Where this actor may know which opinions are asked for: nobody finds by a criterion what they could not read. */
export const opinionsKnownTo = sqlRule("opinions asked for, as a criterion of Protocol", (asker: Asker): Sql => {
  const { kind } = asker;
  if (kind === "PROFESSIONAL") return sql`protocol.promoters @> ARRAY[${asker.subject}]::uuid[]`;
  // Who reads a working grid, or is consulted, does not read the file.
  if (kind === "ARS_AGENT") return sentTo(asker);
  if (kind === "STRUCTURE_HEAD" || kind === "CONSULTED_BODY" || kind === "INTERNAL_BODY") return sql`FALSE`;
  return protocolRows[kind].rows(asker);
});

/** Where this actor may know whether funding is asked for. */
export const fundingKnownTo = sqlRule("whether funding is asked for, as a criterion of Protocol", (asker: Asker): Sql => {
  const { kind } = asker;
  const isBody = kind === "CONSULTED_BODY" || kind === "INTERNAL_BODY";
  const others = isBody ? consulted.rows(asker) : sql`(${opinionsKnownTo(asker)} OR ${sharedWith(asker)})`;
  return sql`(protocol.status = 'IN_FORCE' OR ${others})`;
});
