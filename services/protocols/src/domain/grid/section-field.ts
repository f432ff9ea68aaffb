import { type GridSection, gridSections } from "@coop/kernel";

/** The field of the graph that holds a section, which is also the first word of the paths into it. */
export const sectionFields = {
  IDENTIFICATION: "identification",
  CONTEXT_AND_NEED: "contextAndNeed",
  TEAM: "team",
  NATURE: "nature",
  DEROGATORY_ACTS: "derogatoryActs",
  PLACES: "places",
  PATIENTS: "patients",
  PATIENT_INFORMATION: "patientInformation",
  CARE_PROCESS: "careProcess",
  DELEGANT_AVAILABILITY: "delegantAvailability",
  TRAINING: "training",
  RISK_MANAGEMENT: "riskManagement",
  INFORMATION_SYSTEM: "informationSystem",
  INSURANCE: "insurance",
  INDICATORS: "indicators",
  ECONOMIC_MODEL: "economicModel",
  ANNEXES: "annexes",
} as const satisfies { readonly [Section in GridSection]: string };

export type SectionFields = typeof sectionFields;
export type SectionField = SectionFields[GridSection];

/** Something for each section, under the name of its field. */
export type BySectionField<Content extends { readonly [Section in GridSection]: unknown }> = {
  readonly [Section in GridSection as SectionFields[Section]]?: Content[Section] | null | undefined;
};

const sectionsByField = new Map<string, GridSection>(gridSections.map((section) => [sectionFields[section], section]));

/** The section that a path such as `economicModel.annualVolumes.0` leads into. */
export function sectionAt(path: string): GridSection | undefined {
  return sectionsByField.get(path.split(".", 1)[0] as string);
}

/** What there is for each section, as the graph shows it: under the name of its field, null where there is nothing. */
export function byField<Content extends { readonly [Section in GridSection]: unknown }>(
  bySection: {
    readonly [Section in GridSection]?: Content[Section] | null;
  },
): BySectionField<Content> {
  const fields = gridSections.map((section) => [sectionFields[section], bySection[section] ?? null] as const);
  return Object.fromEntries(fields) as BySectionField<Content>;
}
