import type { Actor } from "@coop/kernel";
import { consultationRule } from "./consultation-rule.ts";
import { directoryRules } from "./directory-rules.ts";
import {
  anyOf,
  asked,
  everybody,
  funders,
  has,
  invited,
  isFiled,
  isNational,
  isPublished,
  isReferredTo,
  itsArs,
  kind,
  ministryOfNation,
  onlyOnce,
  promoters,
  sharers,
  type TypeRule,
  type Who,
} from "./who.ts";
import { isArsOf, type Row } from "./world.ts";

// Who may see what, said once more, from the text of the rules and not from the code: the proof compares the two.

const protocolExists = anyOf(promoters, sharers, invited, itsArs("protocols"), onlyOnce(isFiled, everybody));
const file = anyOf(promoters, itsArs("protocols"), ministryOfNation);
const instruction = anyOf(file, asked);
const isSignedForAll = ({ dossier, state }: Row) =>
  dossier.authorisations.some(
    (one: { publication: unknown; version: { number: number } | null }) =>
      one.publication !== null && one.version?.number === state.number,
  );

const isAskedAbout = (holds: (version: { number: number }, row: Row) => boolean): Who => {
  const mayAnswer = (status: string) => ["REQUESTED", "ANSWERED"].includes(status);
  return ({ kind: own, organisation }, row) =>
    (row.consultations ?? []).some(
      ({ status, body, bodyKind, version }) =>
        mayAnswer(status) && body === organisation && bodyKind === own && holds(version, row),
    );
};
/** A body reads the version that it is asked about, as long as it may answer and once it has. */
const askedAboutIt = isAskedAbout(({ number }, { state }) => number === state.number);

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
      ...["completeOn", "updatedAt", "delegantProfessions", "delegateProfessions", "provenance"],
      ...["externalReferences", "availableActions"],
      // Lists of rows with a rule of their own, and sums.
      ...[
        "versions",
        "authorisations",
        "opinions",
        "consultations",
        "funding",
        "adhesions",
        "reports",
        "reportTotals",
        "teamCount",
        "history",
      ],
    ],
    parts: {
      // Of a dossier in instruction everybody knows title, professions, region, state and dates: not this.
      funding: {
        fields: ["fundingRequested"],
        who: anyOf(
          instruction,
          sharers,
          isAskedAbout(() => true),
          onlyOnce(({ dossier }) => dossier.status === "IN_FORCE", everybody),
        ),
      },
      workingGrid: { fields: ["grid", "checklist"], who: anyOf(promoters, sharers) },
      invitations: { fields: ["invitations"], who: anyOf(promoters, invited) },
      shares: { fields: ["shares"], who: anyOf(promoters, sharers) },
      file: { fields: ["promoters", "intent", "pieces", "refusal"], who: file },
      instruction: { fields: ["need", "requiredOpinions", "orderBlockers", "waitingFor", "asOf"], who: instruction },
      arsWork: { fields: ["orderDraft"], who: itsArs("protocols") },
    },
  },
  ProtocolVersion: {
    exists: onlyOnce(isFiled, everybody),
    face: ["id", "protocol"],
    parts: {
      content: {
        fields: ["number", "hash", "filedOn", "grid"],
        who: anyOf(instruction, onlyOnce(isSignedForAll, everybody), askedAboutIt),
      },
      dialogue: { fields: ["answers"], who: instruction },
    },
  },
  Authorisation: {
    exists: anyOf(
      instruction,
      onlyOnce(({ state }) => state.publication !== null || state.existingOrder !== null, everybody),
    ),
    face: [
      ...["id", "protocol", "scope", "regions", "version", "hash", "orderNumber", "signedOn", "delegation"],
      ...["orderFile", "gazette"],
      ...["publicationReference", "publishedOn", "inForceOn", "endsOn", "adhesions"],
    ],
    parts: {},
  },
  Opinion: {
    exists: anyOf(
      has,
      promoters,
      itsArs("opinions"),
      onlyOnce((row) => row.dossier.fundingRequested || isNational(row), funders),
      ministryOfNation,
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
      consulted: {
        fields: ["consultedBodies"],
        who: anyOf(
          has,
          promoters,
          itsArs("opinions"),
          onlyOnce(({ state }) => state.publication !== null, everybody),
        ),
      },
      dialogue: { fields: ["inadmissibleBecause", "resumedBecause"], who: anyOf(has, promoters) },
      text: {
        fields: [
          ...["asOf", "informationRequests", "considerations", "reserves", "openReserves", "recommendations"],
          ...["coveredNumber", "coveredHash", "coveredVersion", "confirmation"],
        ],
        who: anyOf(has, promoters, itsArs("opinions"), ministryOfNation),
      },
    },
  },
  Consultation: consultationRule(),
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
  const isGranted = ({ state }: Row) => state.status === "GRANTED";
  // The ministry has national dossiers, and what its ministers' order puts into effect.
  const whole = anyOf(
    funders,
    ministryOfNation,
    onlyOnce(isGranted, kind("MINISTRY")),
    promoters,
    itsArs("funding"),
    onlyOnce(inEffect, kind("CNAM")),
  );
  const known = onlyOnce((row) => inEffect(row) && isPublished(row), everybody);
  return {
    FundingFile: {
      exists: anyOf(whole, onlyOnce(isReferredTo("HAS"), has), known),
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
  // The CNAM pays the teams whose protocol's funding is in effect.
  const entitled = onlyOnce(({ state, isPaid = false }) => state.status === "REGISTERED" && isPaid, kind("CNAM"));
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
          fields: ["startOn", "submittedOn", "completeOn", "deadlineOn", "registration", "activeSince", "endedOn", "updatedAt"],
          who: anyOf(members, teamsArs, head, teamsPromoters, entitled),
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
        return: { fields: ["returnedBecause", "asOf"], who: anyOf(reporters, reportsArs) },
      },
    },
  };
}
