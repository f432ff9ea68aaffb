import { addDays, addMonths, type Day } from "@coop/kernel";
import type { AdhesionRegime } from "../regimes/regime.ts";

/**
 * What one report covers; its first day tells it from the others. The year, under which it is summed up, is the one in
 * which it ends: one period of a team ends in each, and in its last year a short one more.
 */
export interface ReportingPeriod {
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  readonly dueOn: Day;
}

type ReportRules = AdhesionRegime["report"];

/** The periods that have ended: from the first activity on, until the team ended where it did. The last one may be short. */
export function endedPeriods(
  activeSince: Day | null,
  endedOn: Day | null,
  rules: ReportRules,
  today: Day,
): readonly ReportingPeriod[] {
  if (activeSince === null) return [];
  const periods: ReportingPeriod[] = [];
  for (let from = activeSince, count = 1; from < today && (endedOn === null || from <= endedOn); count += 1) {
    const next = addMonths(activeSince, count * rules.period.months);
    const whole = addDays(next, -1);
    const to = endedOn !== null && endedOn < whole ? endedOn : whole;
    if (to >= today) break;
    periods.push({ year: Number(to.slice(0, 4)), from, to, dueOn: addMonths(addDays(to, 1), rules.due.months) });
    from = next;
  }
  return periods;
}

/** The day on which the first period ends, null before any activity. */
export function firstPeriodEndsOn(activeSince: Day | null, rules: ReportRules): Day | null {
  return activeSince === null ? null : addDays(addMonths(activeSince, rules.period.months), -1);
}
