import { type Issue, issue, type Severity } from "@coop/kernel";

/** What can be wrong with a section as it is sent, beside the faults that the kernel finds. */
export interface SectionFaults {
  NOT_ONE_SECTION: { readonly given: number };
  UNKNOWN_PROFESSION: { readonly code: string };
  UNKNOWN_VALUE: { readonly value: string };
  NOT_AN_AMOUNT: object;
  AMOUNT_NOT_WITHIN: { readonly minEuros: number; readonly maxEuros: number };
  NOT_A_WEB_ADDRESS: object;
  NOT_A_HASH: object;
}

/** What a regime asks of a file, and is not there. */
export interface MissingItems {
  TITLE_MISSING: object;
  OBJECT_MISSING: object;
  NATURE_MISSING: object;
  DISCIPLINE_OR_PATHOLOGY_MISSING: object;
  HEALTH_NEED_MISSING: object;
  OBJECTIVE_MISSING: object;
  RECOMMENDATIONS_MISSING: object;
  DELEGANT_MISSING: object;
  DELEGATE_MISSING: object;
  PROFESSION_MISSING: object;
  QUALIFICATION_MISSING: object;
  EXPERIENCE_MISSING: object;
  DEROGATORY_ACT_MISSING: object;
  ACT_LABEL_MISSING: object;
  DEROGATED_ARTICLE_MISSING: object;
  PRACTICE_FRAME_MISSING: object;
  PLACE_MISSING: object;
  INCLUSION_CRITERIA_MISSING: object;
  WITHDRAWAL_CRITERIA_MISSING: object;
  PATIENT_INFORMATION_MISSING: object;
  PATIENT_CONSENT_MISSING: object;
  CARE_STEPS_MISSING: object;
  TRANSMISSION_MISSING: object;
  REORIENTATION_MISSING: object;
  AVAILABILITY_MISSING: object;
  TRAINING_MISSING: object;
  RISKS_MISSING: object;
  ADVERSE_EVENT_REPORTING_MISSING: object;
  DATA_SHARING_MISSING: object;
  INSURANCE_MISSING: object;
  INDICATOR_COLLECTION_MISSING: object;
  FINANCED_ACTS_MISSING: object;
  REMUNERATION_MODE_MISSING: object;
  AMOUNT_MISSING: object;
  BILLING_SCHEME_MISSING: object;
  REQUESTED_MONTHS_MISSING: object;
  VOLUMES_MISSING: { readonly years: number };
  NET_COST_MISSING: object;
  EVALUATION_QUESTION_MISSING: object;
  EVALUATOR_MISSING: object;
  EVALUATION_BUDGET_MISSING: object;
  EVALUATION_DATES_MISSING: object;
}

/** What cannot be true together. */
export interface Contradictions {
  SAME_PROFESSION: { readonly professionCode: string };
  SAME_PROFESSION_SAME_QUALIFICATION: { readonly professionCode: string };
  PROFESSION_NOT_ELIGIBLE: { readonly professionCode: string };
  AGE_RANGE_REVERSED: { readonly minimumAgeYears: number; readonly maximumAgeYears: number };
  EVALUATION_REVERSED: object;
  SHARES_DO_NOT_ADD_UP: object;
  FUNDING_NOT_REQUESTED: object;
  FUNDING_NOT_POSSIBLE: object;
  FUNDING_TOO_LONG: { readonly maxMonths: number };
}

/** Every code that the grid knows, with the data of its sentence. */
export interface GridIssues extends SectionFaults, MissingItems, Contradictions {}

export function gridIssue<Code extends keyof GridIssues>(
  code: Code,
  path: string,
  data: GridIssues[Code],
  severity: Severity = "ERROR",
): Issue<Code> {
  return issue(code, path, data, severity);
}
