import type { Actor } from "@coop/kernel";
import { isArsOf, type Row } from "./world.ts";

// Who may see what, said once more, from the text of the rules and not from the code: the proof compares the two.

type Who = (actor: Actor, row: Row) => boolean;

/** What one type shows to whom. A field of no part is for those who may read every part. */
export interface TypeRule {
  /** Who may know that the row is there. */
  readonly exists: Who;
  /** Fields for everybody who may know of it. */
  readonly face: readonly string[];
  readonly parts: Readonly<Record<string, { readonly fields: readonly string[]; readonly who: Who }>>;
}

const anyOf =
  (...all: readonly Who[]): Who =>
  (actor, row) =>
    all.some((who) => who(actor, row));
const onlyOnce =
  (holds: (row: Row) => boolean, who: Who): Who =>
  (actor, row) =>
    holds(row) && who(actor, row);
const kind =
  (...kinds: readonly Actor["kind"][]): Who =>
  ({ kind: own }) =>
    kinds.includes(own);
const everybody: Who = () => true;

// The dossier's life, as far as it says who comes to know of it.
const isSent = ({ dossier }: Row) => dossier.intent !== null || isFiled({ dossier } as Row);
const isFiled = ({ dossier }: Row) => dossier.reference !== null || dossier.provenance !== null;
const isPublished = ({ dossier }: Row) => dossier.status === "IN_FORCE" || dossier.provenance !== null;
const isReferredTo =
  (body: string) =>
  ({ dossier }: Row) =>
    dossier.opinionsAsked.some((asked: { body: string }) => asked.body === body);

const promoters: Who = (actor, { dossier }) => actor.kind === "PROFESSIONAL" && dossier.promoters.includes(actor.subject);
/** An agent of an ARS by name, as long as they act for it; of a structure whoever acts for it; both until the last day. */
interface Share {
  readonly shareId: string;
  readonly kind: string;
  readonly organisation: string;
  readonly subject: string | null;
  readonly until: string | null;
  readonly sharedBy: string;
}
const isLasting = ({ until }: Share, today: string) => until === null || until >= today;
const isTo = ({ kind: own, organisation, subject }: Share, actor: Actor) =>
  own === actor.kind &&
  organisation === actor.organisation &&
  (own === "STRUCTURE_HEAD" || (own === "ARS_AGENT" && subject === actor.subject));
export const sharesWith = (actor: Actor, { dossier }: Row): readonly Share[] =>
  (dossier.shares ?? []).filter((share: Share) => isLasting(share, dossier.today) && isTo(share, actor));
const sharers: Who = (actor, row) => sharesWith(actor, row).length > 0;
const invited: Who = (actor, { dossier }) =>
  dossier.invitations.some(({ subject }: { subject: string }) => subject === actor.subject);
const itsArs = (scope: string): Who => onlyOnce(isSent, (actor, { dossier }) => isArsOf(actor, dossier.regionCode, scope));
const has = kind("HAS_AGENT");
const funders = kind("FUNDING_COLLEGE", "CNCI");
/** Who is asked for an opinion: the HAS; the college and the CNCI where funding is asked for. */
const asked = anyOf(onlyOnce(isReferredTo("HAS"), has), onlyOnce(isReferredTo("FUNDING_COLLEGE"), funders));

const protocolExists = anyOf(promoters, sharers, invited, itsArs("protocols"), onlyOnce(isFiled, everybody));
const file = anyOf(promoters, itsArs("protocols"));
const instruction = anyOf(file, asked);
const isSignedForAll = ({ dossier, state }: Row) =>
  dossier.authorisations.some(
    (one: { publication: unknown; version: { number: number } | null }) =>
      one.publication !== null && one.version?.number === state.number,
  );

export const rules: Readonly<Record<string, TypeRule>> = {
  Protocol: {
    exists: protocolExists,
    face: [
      ...[
        "id",
        "revision",
        "title",
        "reference",
        "regime",
        "status",
        "statusLabel",
        "statusSince",
        "region",
        "createdOn",
        "filedOn",
      ],
      ...["completeOn", "updatedAt", "fundingRequested", "delegantProfessions", "delegateProfessions", "provenance"],
      ...["externalReferences", "availableActions"],
      // Lists of rows with a rule of their own, and sums.
      ...["versions", "authorisations", "opinions", "funding", "adhesions", "reports", "reportTotals", "teamCount", "history"],
    ],
    parts: {
      workingGrid: { fields: ["grid", "checklist"], who: anyOf(promoters, sharers) },
      invitations: { fields: ["invitations"], who: anyOf(promoters, invited) },
      shares: { fields: ["shares"], who: anyOf(promoters, sharers) },
      file: { fields: ["promoters", "intent", "pieces", "refusal", "asOf"], who: file },
      instruction: { fields: ["need", "requiredOpinions", "orderBlockers", "waitingFor"], who: instruction },
      arsWork: { fields: ["orderDraft"], who: itsArs("protocols") },
    },
  },
  ProtocolVersion: {
    exists: onlyOnce(isFiled, everybody),
    face: ["id", "protocol"],
    parts: {
      content: { fields: ["number", "hash", "filedOn", "grid"], who: anyOf(instruction, onlyOnce(isSignedForAll, everybody)) },
      dialogue: { fields: ["answers"], who: instruction },
    },
  },
  Authorisation: {
    exists: anyOf(
      instruction,
      onlyOnce(({ state }) => state.publication !== null || state.existingOrder !== null, everybody),
    ),
    face: [
      ...["id", "protocol", "scope", "regions", "version", "hash", "orderNumber", "signedOn", "delegation", "gazette"],
      ...["publicationReference", "publishedOn", "inForceOn", "endsOn", "adhesions"],
    ],
    parts: {},
  },
  Opinion: {
    exists: anyOf(
      has,
      promoters,
      itsArs("opinions"),
      onlyOnce(({ dossier }) => dossier.fundingRequested, kind("FUNDING_COLLEGE", "CNCI", "MINISTRY")),
      onlyOnce((row) => row.state.delivery !== null && (row.state.publication !== null || isPublished(row)), everybody),
    ),
    face: [
      ...[
        "id",
        "revision",
        "type",
        "binding",
        "status",
        "openedOn",
        "updatedAt",
        "protocol",
        "versionNumber",
        "version",
        "number",
      ],
      ...["deliveredOn", "outcome", "publication", "availableActions", "history"],
    ],
    parts: {
      work: { fields: ["rapporteur", "draft", "sessionOn"], who: has },
      dialogue: { fields: ["inadmissibleBecause", "resumedBecause"], who: anyOf(has, promoters) },
      text: {
        fields: [
          ...["asOf", "informationRequests", "considerations", "reserves", "openReserves", "recommendations"],
          ...["coveredNumber", "coveredHash", "coveredVersion", "confirmation"],
        ],
        who: anyOf(has, promoters, itsArs("opinions")),
      },
    },
  },
  ...fundingRules(),
  ...teamRules(),
  ...directoryRules(),
  Structure: {
    exists: everybody,
    face: [
      ...["id", "revision", "name", "finess", "siret", "practiceFrame", "region", "communeCode", "descriptions"],
      ...["adhesions", "availableActions"],
    ],
    parts: {},
  },
};

function fundingRules(): Readonly<Record<string, TypeRule>> {
  const inEffect = ({ state }: Row) => state.status === "GRANTED" && state.ministerialOrder !== null;
  const whole = anyOf(funders, kind("MINISTRY"), promoters, itsArs("funding"), onlyOnce(inEffect, kind("CNAM")));
  const known = onlyOnce((row) => inEffect(row) && isPublished(row), everybody);
  return {
    FundingFile: {
      exists: anyOf(whole, has, known),
      face: [
        "id",
        "revision",
        "status",
        "openedOn",
        "updatedAt",
        "protocol",
        "versionNumber",
        "version",
        "availableActions",
        "history",
      ],
      parts: {
        file: { fields: ["asOf", "economicModel", "completionRequest", "refusal"], who: whole },
        outcome: { fields: ["opinion", "coveredNumber", "coveredHash", "coveredVersion"], who: anyOf(whole, has) },
        grant: { fields: ["grant", "ministerialOrder"], who: anyOf(whole, known) },
      },
    },
  };
}

function teamRules(): Readonly<Record<string, TypeRule>> {
  type Member = { subject: string; status: string; leftOn: string | null };
  const wasThere = (team: { members: Member[]; endedOn: string | null }, { subject }: Actor) =>
    team.members.some((one) => one.subject === subject && (one.status !== "LEFT" || one.leftOn === team.endedOn));
  const members: Who = (actor, { state }) => wasThere(state, actor);
  const everMembers: Who = ({ subject }, { state }) => state.members.some((one: Member) => one.subject === subject);
  const filed = ({ state }: Row) => state.submittedOn !== null;
  const teamsArs: Who = onlyOnce(filed, (actor, { state }) => isArsOf(actor, state.regionCode, "adhesions"));
  const head: Who = onlyOnce(
    filed,
    ({ kind: own, organisation }, { finess }) =>
      own === "STRUCTURE_HEAD" && finess != null && organisation === `finess-${finess}`,
  );
  const teamsPromoters = onlyOnce(filed, promoters);
  const reporters: Who = ({ subject }, { state }) => state.reporters.includes(subject);
  const reportsArs: Who = (actor, { state }) => isArsOf(actor, state.regionCode, "adhesions");
  const isSentReport = ({ state }: Row) => state.submittedOn !== null;
  const isWithArs = ({ state }: Row) => state.status === "SUBMITTED" || state.status === "VALIDATED";
  return {
    Adhesion: {
      exists: anyOf(
        everMembers,
        teamsArs,
        head,
        teamsPromoters,
        onlyOnce(({ state }) => state.status === "REGISTERED", everybody),
      ),
      face: [
        ...["id", "revision", "sequence", "status", "mode", "protocol", "authorisation", "versionNumber", "region", "structure"],
        ...["members", "memberCounts", "delegations", "reports", "availableActions", "history"],
      ],
      parts: {
        progress: {
          fields: ["startOn", "submittedOn", "completeOn", "deadlineOn", "registration", "activeSince", "endedOn"],
          who: anyOf(members, teamsArs, head, teamsPromoters, kind("HAS_AGENT", "CNAM")),
        },
        persons: { fields: [], who: anyOf(members, teamsArs, head) },
        former: { fields: ["formerMembers"], who: anyOf(everMembers, teamsArs) },
        file: { fields: ["refusedBecause", "pieces", "reportsToStart", "asOf"], who: anyOf(members, teamsArs) },
        team: { fields: ["submissionIssues"], who: members },
      },
    },
    AnnualReport: {
      exists: anyOf(reporters, reportsArs, onlyOnce(isSentReport, anyOf(promoters, has))),
      face: [
        ...[
          "id",
          "revision",
          "adhesion",
          "protocol",
          "region",
          "structure",
          "period",
          "status",
          "overdue",
          "submittedOn",
          "validatedOn",
        ],
        ...["availableActions", "history"],
      ],
      parts: {
        figures: { fields: ["nil", "figures"], who: anyOf(reporters, onlyOnce(isWithArs, everybody)) },
        words: { fields: ["difficulties", "improvements", "warnings"], who: anyOf(reporters, onlyOnce(isWithArs, reportsArs)) },
        return: { fields: ["returnedBecause"], who: anyOf(reporters, reportsArs) },
      },
    },
  };
}

/** Organisations are known to all; who works there and with which systems, to those who administer them. */
function directoryRules(): Readonly<Record<string, TypeRule>> {
  const isAdministrator = ({ roles }: Actor) => roles.includes("ADMINISTRATOR");
  const own: Who = ({ organisation }, { state }) => organisation !== null && organisation === (state.organisation ?? state.code);
  const administrators: Who = (actor, row) => isAdministrator(actor) && (own(actor, row) || actor.kind === "MINISTRY");
  const oneself: Who = ({ subject }, { state }) => subject === state.subject;
  const agents = anyOf(oneself, administrators);
  return {
    Organisation: {
      exists: everybody,
      face: ["id", "code", "kind", "label", "regionCode", "agents", "availableActions"],
      parts: { administration: { fields: ["revision", "sirets"], who: administrators } },
    },
    Agent: {
      exists: agents,
      face: [
        ...["id", "revision", "organisation", "status", "givenName", "familyName", "email", "from", "until", "roles", "absences"],
        ...["delegations", "availableActions"],
      ],
      parts: {},
    },
    PartnerClient: {
      exists: anyOf(oneself, administrators),
      face: [
        ...["id", "revision", "clientId", "label", "organisation", "status", "regionCodes", "scopes", "expiresOn", "contactName"],
        ...[
          "contactEmail",
          "authentication",
          "secrets",
          "keyNames",
          "certificateThumbprint",
          "lastUsedAt",
          "usage",
          "availableActions",
        ],
      ],
      parts: {},
    },
  };
}
