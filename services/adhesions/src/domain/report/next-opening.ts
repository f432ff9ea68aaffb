import { addDays, addMonths, type Day } from "@coop/kernel";
import type { AdhesionRegime } from "../regimes/regime.ts";

/**
 * The first day after `after` on which another report can be opened: a period ended on the day before it. Null where no
 * more is to come: before any activity, and once the team has ended.
 */
export function nextOpening(
  activeSince: Day | null,
  endedOn: Day | null,
  { period }: AdhesionRegime["report"],
  after: Day,
): Day | null {
  if (activeSince === null) return null;
  let opening = addMonths(activeSince, period.months);
  for (let count = 2; opening <= after; count += 1) opening = addMonths(activeSince, count * period.months);
  if (endedOn === null || opening <= endedOn) return opening;
  const last = addDays(endedOn, 1);
  return last > after ? last : null;
}
