import { everyFigure, type FigureName, type Figures, zeroFigures } from "./figures.ts";

/**
 * Sums over the reports of a region or a protocol for one year. Only reports that were sent count, and those are whole:
 * what is missing shows in the completeness and never as a zero.
 */
export interface ReportTotals {
  readonly figures: Figures;
  readonly completeness: { readonly submitted: number; readonly due: number };
}

export const noReports: ReportTotals = { figures: zeroFigures, completeness: { submitted: 0, due: 0 } };

/** One report: its figures once it was sent, null while it is owed. */
export type ReportedFigures = Figures | null;

/** What one report adds to the sums. */
export function contribution(reported: ReportedFigures): ReportTotals {
  return { figures: reported ?? zeroFigures, completeness: { submitted: reported ? 1 : 0, due: 1 } };
}

export function plus(totals: ReportTotals, more: ReportTotals): ReportTotals {
  return combine(totals, more, 1);
}

/** A report that was put right is taken out with its old figures and added with its new ones. */
export function minus(totals: ReportTotals, less: ReportTotals): ReportTotals {
  return combine(totals, less, -1);
}

export function totalsOf(reports: Iterable<ReportedFigures>): ReportTotals {
  let totals = noReports;
  for (const reported of reports) totals = plus(totals, contribution(reported));
  return totals;
}

function combine(left: ReportTotals, right: ReportTotals, sign: 1 | -1): ReportTotals {
  return {
    figures: everyFigure((name) => left.figures[name] + sign * right.figures[name]),
    completeness: {
      submitted: left.completeness.submitted + sign * right.completeness.submitted,
      due: left.completeness.due + sign * right.completeness.due,
    },
  };
}

export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** Null where there is nothing to divide by. */
  readonly rate: number | null;
}

function ratio(numerator: number, denominator: number): Ratio {
  return { numerator, denominator, rate: denominator === 0 ? null : numerator / denominator };
}

const rates = {
  takeoverRate: [["takeovers"], "acts"],
  reorientationRate: [["reorientedPlanned", "reorientedUnplanned"], "patients"],
  plannedReorientationRate: [["reorientedPlanned"], "patients"],
  unplannedReorientationRate: [["reorientedUnplanned"], "patients"],
  adverseEventRate: [["adverseEvents"], "acts"],
  seriousAdverseEventRate: [["seriousAdverseEvents"], "acts"],
  professionalSatisfaction: [["professionalsSatisfied"], "professionalRespondents"],
  patientSatisfaction: [["patientsSatisfied"], "patientRespondents"],
} as const satisfies Record<string, readonly [readonly FigureName[], FigureName]>;
export type RateName = keyof typeof rates;
export const rateNames = Object.keys(rates) as readonly RateName[];

/** A rate is a ratio of sums, never a mean of rates. */
export function rateOf({ figures }: ReportTotals, name: RateName): Ratio {
  const [numerators, denominator] = rates[name];
  return ratio(
    numerators.reduce((sum, figure) => sum + figures[figure], 0),
    figures[denominator],
  );
}

/** The share of the reports owed that were sent. */
export function completenessOf({ completeness: { submitted, due } }: ReportTotals): Ratio {
  return ratio(submitted, due);
}

/** Below this a count could point at somebody (domain dossier, 4; 11 in SNDS practice [mem]). */
export const SMALL_COUNT = 5;

/** Whether the public may not see a count: a small one that is not zero. */
export function isSmall(count: number, threshold = SMALL_COUNT): boolean {
  return count > 0 && count < threshold;
}

/** A ratio as the public sees it: null where the numerator, the denominator or what lies between them is small. */
export function publicRatio(full: Ratio, threshold = SMALL_COUNT): Ratio | null {
  const parts = [full.numerator, full.denominator, full.denominator - full.numerator];
  return parts.some((count) => isSmall(count, threshold)) ? null : full;
}
