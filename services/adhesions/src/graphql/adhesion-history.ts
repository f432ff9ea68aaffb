import { createDossierHistory, type GraphContext, type HistoryWords, sameFields } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Adhesion } from "../domain/adhesion/adhesion.ts";
import type { AdhesionEvent } from "../domain/adhesion/events.ts";
import { evolve } from "../domain/adhesion/evolve.ts";
import { type Insight, insightInto } from "../domain/insight.ts";
import type { AdhesionView, Reader } from "../domain/reading.ts";
import type { AdhesionAsOfResolvers, AdhesionResolvers } from "./generated.ts";

/** Every fact of a team's history in words, and the part of its file that one must see to be told of it. */
const words: HistoryWords<AdhesionEvent, keyof Insight> = {
  AdhesionStarted: { label: "Adhésion commencée", seenWith: "file" },
  AdhesionDescribed: { label: "Structure ou début d'activité précisés", seenWith: "file" },
  MemberInvited: { label: "Membre invité", seenWith: "file" },
  MemberRemoved: { label: "Membre retiré", seenWith: "file", reasons: ({ reason }) => reason },
  TeamLeft: { label: "Départ d'un membre", seenWith: "file" },
  MemberCommitted: { label: "Engagement signé", seenWith: "file" },
  InsuranceAttested: { label: "Assurance attestée", seenWith: "file" },
  TrainingAttested: { label: "Formation attestée", seenWith: "file" },
  DelegationsChosen: { label: "Délégations choisies", seenWith: "file" },
  AdhesionSubmitted: { label: "Demande déposée", seenWith: "progress" },
  AdhesionPiecesRequested: { label: "Pièces demandées", seenWith: "file" },
  AdhesionPiecesSupplied: { label: "Pièces fournies", seenWith: "file" },
  AdhesionDeclaredComplete: { label: "Dossier déclaré complet", seenWith: "progress" },
  AdhesionRegistered: { label: "Adhésion enregistrée", seenWith: "progress" },
  AdhesionRefused: { label: "Adhésion refusée", seenWith: "file", reasons: ({ reasons }) => reasons.join(" ; ") },
  MemberActivated: { label: "Activité commencée", seenWith: "progress" },
  ComplianceRequired: { label: "Mise en conformité demandée", seenWith: "progress" },
  AdhesionWithdrawn: { label: "Adhésion retirée", seenWith: "progress" },
};

export type AdhesionHistory = ReturnType<typeof createDossierHistory<Adhesion, AdhesionEvent, keyof Insight>>;

/** The names of those who acted, where the service knows them. */
export function namesFrom(reader: Pick<Reader, "people">) {
  return async (subjects: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const people = await reader.people(subjects);
    return new Map(
      people.flatMap(({ id, givenName, familyName }) => (givenName && familyName ? [[id, `${givenName} ${familyName}`]] : [])),
    );
  };
}

export function createAdhesionHistory(manager: EntityManager, reader: Reader): AdhesionHistory {
  return createDossierHistory({
    manager,
    evolve,
    words,
    standing: ({ status, versionNumber }) => ({ status, version: versionNumber }),
    names: namesFrom(reader),
  });
}

/** What is told of a team's past is told to those who see its file now. */
export function createHistoryFields(history: AdhesionHistory): Pick<AdhesionResolvers, "history" | "asOf"> {
  const insight = (adhesion: AdhesionView, { actor }: GraphContext) => insightInto(adhesion.state, actor, adhesion);
  return {
    history: (adhesion, page, context) => {
      const seen = insight(adhesion, context);
      return history.page(adhesion.id, { sees: (part) => seen[part], seesNames: seen.persons }, page, context);
    },
    asOf: async (adhesion, { at }, context) => {
      if (!insight(adhesion, context).file) return null;
      const state = await history.at(adhesion.id, new Date(at), context);
      return state ? { ...adhesion, state, now: adhesion.state } : null;
    },
  };
}

/** A team of the past is shown as that of today is, by the same resolvers. */
export function createAsOfResolvers(today: AdhesionResolvers): AdhesionAsOfResolvers {
  return sameFields(
    today,
    "status",
    "startOn",
    "memberCounts",
    "pieces",
    "submittedOn",
    "completeOn",
    "registration",
    "refusedBecause",
    "activeSince",
    "endedOn",
    "structure",
    "members",
    "delegations",
  );
}
