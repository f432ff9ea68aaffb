import { ceilings, counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { text, wholeNumber } from "../values.ts";

/** 7. For whom: who is included, who is not, and when a patient leaves. Ages in completed years. */
export const patients = group({
  inclusionCriteria: list(text(lengths.line), counts.some),
  exclusionCriteria: list(text(lengths.line), counts.some),
  withdrawalCriteria: list(text(lengths.line), counts.some),
  minimumAgeYears: wholeNumber(ceilings.ageYears),
  maximumAgeYears: wholeNumber(ceilings.ageYears),
});
