import { ceilings, counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { choice, text, wholeNumber } from "../values.ts";
import { bibliographicReference } from "./bibliographic-reference.ts";

/** 2. Why: the need that the ARS checks, and what the patient, the professionals and the system gain. */
export const contextAndNeed = group({
  currentSituation: text(lengths.narrative),
  patientObjective: text(lengths.paragraph),
  professionalObjective: text(lengths.paragraph),
  systemObjective: text(lengths.paragraph),
  healthNeed: text(lengths.narrative),
  needScope: choice("NeedScope", ["REGIONAL", "NATIONAL"]),
  targetPopulation: text(lengths.paragraph),
  expectedPatientsPerYear: wholeNumber(ceilings.patientsPerYear),
  recommendations: list(bibliographicReference, counts.some),
  literature: list(bibliographicReference, counts.many),
});
