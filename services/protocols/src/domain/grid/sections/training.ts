import { ceilings, counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { text, wholeNumber } from "../values.ts";

/** 11. What a delegate has learnt and practised before acting alone. */
export const training = group({
  prerequisites: list(text(lengths.line), counts.few),
  programme: text(lengths.narrative),
  theoryHours: wholeNumber(ceilings.hours),
  practiceHours: wholeNumber(ceilings.hours),
  supervisedActs: wholeNumber(ceilings.acts),
  trainers: text(lengths.paragraph),
  validation: text(lengths.paragraph),
  upkeep: text(lengths.paragraph),
});
