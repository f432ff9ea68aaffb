import type { HistoryWords } from "@coop/service-kit";
import type { OpinionEvent } from "../domain/events.ts";
import type { Insight } from "../domain/insight.ts";

/** Every fact of an opinion's history in words, and the part of it that one must see to be told. */
export const historyWords: HistoryWords<OpinionEvent, keyof Insight> = {
  OpinionOpened: { label: "Saisine reçue", seenWith: "text" },
  OpinionDeclaredAdmissible: { label: "Saisine déclarée recevable", seenWith: "text" },
  OpinionDeclaredInadmissible: { label: "Saisine déclarée irrecevable", seenWith: "dialogue", reasons: ({ reasons }) => reasons },
  RapporteurAssigned: { label: "Rapporteur désigné", seenWith: "instruction" },
  ConflictOfInterestDeclared: { label: "Conflit d'intérêts déclaré par un agent", seenWith: "instruction" },
  InformationRequested: { label: "Compléments demandés", seenWith: "text" },
  InformationSupplied: { label: "Compléments fournis", seenWith: "text" },
  OpinionDrafted: { label: "Projet d'avis écrit", seenWith: "instruction" },
  CollegeScheduled: { label: "Projet d'avis inscrit à une séance du Collège", seenWith: "instruction" },
  OpinionDelivered: { label: "Avis rendu", seenWith: "text" },
  RevisionRecorded: { label: "Version révisée reçue", seenWith: "text" },
  ReserveLifted: { label: "Réserve levée", seenWith: "text", reasons: ({ comment }) => comment },
  ReserveMaintained: { label: "Réserve maintenue", seenWith: "text", reasons: ({ reasons }) => reasons },
  OpinionConfirmed: {
    label: "Avis confirmé pour une version déposée après lui",
    seenWith: "text",
    reasons: ({ grounds }) => grounds,
  },
  ReviewResumed: { label: "Examen repris", seenWith: "dialogue", reasons: ({ reasons }) => reasons },
  OpinionPublished: { label: "Avis publié", seenWith: "text" },
  OpinionWithdrawn: { label: "Saisine retirée", seenWith: "text" },
};
