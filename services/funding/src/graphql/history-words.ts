import type { HistoryWords } from "@coop/service-kit";
import type { FundingEvent } from "../domain/events.ts";
import type { Insight } from "../domain/insight.ts";

/** Every fact of a funding file's history in words, and the part of the file that one must see to be told of it. */
export const historyWords: HistoryWords<FundingEvent, keyof Insight> = {
  FundingOpened: { label: "Saisine reçue", seenWith: "file" },
  ModelCompletionRequested: { label: "Complément demandé sur le modèle économique", seenWith: "file" },
  ModelCompleted: { label: "Modèle économique complété", seenWith: "file" },
  ExaminationStarted: { label: "Examen commencé", seenWith: "file" },
  FundingOpinionGiven: { label: "Avis rendu", seenWith: "outcome" },
  FundingGranted: { label: "Financement accordé", seenWith: "file" },
  FundingRefused: { label: "Financement refusé", seenWith: "file", reasons: ({ reasons }) => reasons },
  MinisterialOrderRecorded: { label: "Arrêté des ministres enregistré", seenWith: "file" },
  RevisionRecorded: { label: "Version reçue, modèle économique inchangé", seenWith: "file" },
  FundingReopened: { label: "Dossier rouvert : le modèle économique a changé", seenWith: "file" },
  FundingDropped: { label: "Demande de financement abandonnée", seenWith: "file" },
  FundingWithdrawn: { label: "Saisine retirée", seenWith: "file" },
};
