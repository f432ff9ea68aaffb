import { createDossierHistory, type HistoryWords } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Consultation, ConsultationEvent } from "../domain/consultation/consultation.ts";
import { evolveConsultation } from "../domain/consultation/evolve.ts";

/** What happened is told to whoever knows of the consultation; what was said is not told here. */
const words: HistoryWords<ConsultationEvent, "course"> = {
  ConsultationRequested: { label: "Avis demandé à l'instance", seenWith: "course" },
  ConsultationAnswered: { label: "Avis donné par l'instance", seenWith: "course" },
  ConsultationWithdrawn: { label: "Demande d'avis retirée", seenWith: "course" },
  ConsultationLapsed: { label: "Décision prise sans l'avis de l'instance", seenWith: "course" },
};

export type ConsultationHistory = ReturnType<typeof createDossierHistory<Consultation, ConsultationEvent, "course">>;

export function createConsultationHistory(manager: EntityManager): ConsultationHistory {
  return createDossierHistory({
    manager,
    evolve: evolveConsultation,
    words,
    standing: ({ status, version }) => ({ status, version: version.number }),
  });
}
