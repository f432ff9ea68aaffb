import { ceilings, counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { text, wholeNumber } from "../values.ts";

const careRisk = group({
  step: text(lengths.label),
  cause: text(lengths.line),
  consequence: text(lengths.line),
  prevention: text(lengths.paragraph),
  recovery: text(lengths.paragraph),
});

/** 12. What can go wrong at each step, and who is told. */
export const riskManagement = group({
  risks: list(careRisk, counts.many),
  adverseEventReporting: text(lengths.paragraph),
  seriousEventReporting: text(lengths.paragraph),
  teamReviewsPerYear: wholeNumber(ceilings.reviewsPerYear),
});
