/** A rule without which no answer changes. */
export interface Equivalent {
  /** The name of the rule; of a place, file and function. */
  readonly rule: RegExp;
  /** The rule that stands before it. */
  readonly because: string;
}

/**
 * These rules stay for the day on which the reason no longer holds. Then the proof notices that it is switched
 * off, and fails until the line is gone from here.
 */
export const equivalents: readonly Equivalent[] = [
  {
    rule: /^teams of Person$/,
    because: "whosever teams are asked for, the statement reads the asker's own: PostgreSQL needs their subject for its index",
  },
  {
    rule: /protocol-reader\.ts:\d+ byReference$/,
    because: "a dossier has a reference from its filing on, and filed dossiers are everybody's",
  },
  {
    rule: /protocol-reader\.ts:\d+ authorisationsByIds$/,
    because:
      "an order is signed on filed dossiers alone, which are everybody's; who sees the order itself is asked of its own parts",
  },
  {
    rule: /work-items\.ts:\d+ workItemsOf$/,
    because: "what a dossier waits for is asked of dossiers that were read by the row rule",
  },
];

export function whyEquivalent(mutant: string): string | undefined {
  return equivalents.find(({ rule }) => rule.test(mutant))?.because;
}
