import { type Actor, allows } from "@coop/kernel";
import {
  completenessOf,
  isSmall,
  publicRatio,
  type RateName,
  type Ratio,
  type ReportTotals,
  rateNames,
  rateOf,
} from "../domain/report/report-totals.ts";
import type { ResolversTypes } from "./generated.ts";

/** Those who follow protocols for the State see small counts; the public and the professionals do not. */
const seeAll: readonly Actor["kind"][] = [
  "ARS_AGENT",
  "HAS_AGENT",
  "FUNDING_COLLEGE",
  "CNCI",
  "CNAM",
  "MINISTRY",
  "PARTNER_SYSTEM",
];

const seesSmall = allows("small counts of ReportTotals", ({ kind }: Actor) => seeAll.includes(kind));

/** Planned and unplanned make up the whole: where one is hidden, the other would give it away. */
const togetherHidden: readonly RateName[] = ["plannedReorientationRate", "unplannedReorientationRate"];

const shown = (ratio: Ratio) => ({ ...ratio, hidden: false });
const hidden = { numerator: null, denominator: null, rate: null, hidden: true };

/** The sums of a year as this actor may see them. */
export function presentTotals(totals: ReportTotals, year: number, actor: Actor): Awaited<ResolversTypes["ReportTotals"]> {
  const all = seesSmall(actor);
  const { patients, acts, adverseEvents, seriousAdverseEvents } = totals.figures;
  const countOf = (count: number) => (all || !isSmall(count) ? count : null);
  const isHidden = (name: RateName) => !all && publicRatio(rateOf(totals, name)) === null;
  const reorientationsHidden = togetherHidden.some(isHidden);
  const rate = (name: RateName) => {
    const withheld = isHidden(name) || (togetherHidden.includes(name) && reorientationsHidden);
    return withheld ? hidden : shown(rateOf(totals, name));
  };
  const rates = Object.fromEntries(rateNames.map((name) => [name, rate(name)])) as Record<RateName, ReturnType<typeof rate>>;
  return {
    year,
    completeness: shown(completenessOf(totals)),
    patients: countOf(patients),
    acts: countOf(acts),
    adverseEvents: countOf(adverseEvents),
    seriousAdverseEvents: countOf(seriousAdverseEvents),
    ...rates,
  };
}
