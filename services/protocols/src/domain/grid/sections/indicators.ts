import { ceilings, counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { choice, text, wholeNumber } from "../values.ts";

const protocolIndicator = group({
  name: text(lengths.label),
  numerator: text(lengths.line),
  denominator: text(lengths.line),
  unit: choice("IndicatorUnit", ["COUNT", "PERCENT", "MINUTES", "DAYS"]),
  target: wholeNumber(ceilings.indicatorValue),
  alertThreshold: wholeNumber(ceilings.indicatorValue),
});

/** 15. What this protocol counts beside the indicators that are due for all (domain dossier, 4). */
export const indicators = group({
  indicators: list(protocolIndicator, counts.some),
  collection: text(lengths.paragraph),
  satisfactionSurvey: text(lengths.paragraph),
});
