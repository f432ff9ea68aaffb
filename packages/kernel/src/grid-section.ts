/** The sections of a protocol's grid (domain dossier, 3.2), as in `shared.graphql`. What is said about a protocol is said about one of them. */
export const gridSections = [
  "IDENTIFICATION",
  "CONTEXT_AND_NEED",
  "TEAM",
  "NATURE",
  "DEROGATORY_ACTS",
  "PLACES",
  "PATIENTS",
  "PATIENT_INFORMATION",
  "CARE_PROCESS",
  "DELEGANT_AVAILABILITY",
  "TRAINING",
  "RISK_MANAGEMENT",
  "INFORMATION_SYSTEM",
  "INSURANCE",
  "INDICATORS",
  "ECONOMIC_MODEL",
  "ANNEXES",
] as const;
export type GridSection = (typeof gridSections)[number];
