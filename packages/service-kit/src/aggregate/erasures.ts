import type { HistoryRow } from "../postgres/kit-tables.ts";

/** The last entry of a chain whose aggregate was erased. */
export const ERASED = "Erased";

/** The entry of a chain from which on the state is the one that it holds: what led to it is partly erased. */
export const REDACTED = "Redacted";

/** What an entry `Redacted` says. Those of before it was written down do not say which entries they have emptied. */
export interface Redaction {
  readonly state: object;
  readonly erased?: readonly number[];
}

/**
 * Which entries of a chain may be without content: those that its newest entry about an erasure stands for. Whoever empties
 * another one by SQL would have to add such an entry, which is a change of the chain like any other.
 */
export function erasuresOf(entries: readonly HistoryRow[]): (number: number) => boolean {
  const newest = entries.findLast(({ type }) => type === ERASED || type === REDACTED);
  if (!newest) return () => false;
  const isBefore = (number: number) => number < newest.number;
  const erased = newest.type === REDACTED ? emptiedBy(newest) : undefined;
  return erased ? (number) => isBefore(number) && erased.includes(number) : isBefore;
}

/** What can't be read is no payload of ours: then its hash is what does not hold. */
function emptiedBy({ payload }: HistoryRow): readonly number[] | undefined {
  try {
    return (JSON.parse(payload ?? "{}") as Redaction).erased;
  } catch {
    return [];
  }
}
