import { ceilings, counts, lengths } from "../limits.ts";
import { group, list, type ValueOf } from "../shape.ts";
import { professionCode, text, wholeNumber } from "../values.ts";

const teamProfile = group({
  professionCode,
  specialty: text(lengths.label),
  qualification: text(lengths.label),
  minimumExperienceYears: wholeNumber(ceilings.experienceYears),
});
export type TeamProfile = NonNullable<ValueOf<typeof teamProfile>>;

/** 3. Who delegates and to whom: at least a pair. */
export const team = group({
  delegants: list(teamProfile, counts.few),
  delegates: list(teamProfile, counts.few),
  maxDelegatesPerDelegant: wholeNumber(ceilings.delegatesPerDelegant),
  composition: text(lengths.paragraph),
});
