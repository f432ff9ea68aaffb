import type { Day } from "@coop/kernel";

/** Both days included; no last day is for ever. */
export interface Period {
  readonly from: Day;
  readonly until: Day | null;
}

export function holdsOn({ from, until }: Period, day: Day): boolean {
  return from <= day && (until === null || until >= day);
}

export function overlap(one: Period, other: Period): boolean {
  return (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);
}

/** The earlier of two ends. */
export function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
