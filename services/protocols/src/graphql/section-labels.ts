import type { GridSection } from "@coop/kernel";

/** What a section of the grid is called in a sentence. */
export const sectionLabels: { readonly [Section in GridSection]: string } = {
  IDENTIFICATION: "Identification",
  CONTEXT_AND_NEED: "Contexte et besoin de santé",
  TEAM: "Délégants et délégués",
  NATURE: "Nature de la coopération",
  DEROGATORY_ACTS: "Actes dérogatoires",
  PLACES: "Lieux et cadres d'exercice",
  PATIENTS: "Patients concernés",
  PATIENT_INFORMATION: "Information et accord du patient",
  CARE_PROCESS: "Déroulé de la prise en charge",
  DELEGANT_AVAILABILITY: "Disponibilité du délégant",
  TRAINING: "Formation et expérience des délégués",
  RISK_MANAGEMENT: "Gestion des risques",
  INFORMATION_SYSTEM: "Système d'information",
  INSURANCE: "Responsabilité et assurance",
  INDICATORS: "Indicateurs de suivi",
  ECONOMIC_MODEL: "Modèle économique",
  ANNEXES: "Annexes",
};
