/** A place where no answer changes without the row rule. */
export interface Equivalent {
  /** File and function, as the place is named. */
  readonly place: RegExp;
  /** The rule that stands before it. */
  readonly because: string;
}

/**
 * The rule stays at these places for the day on which the reason no longer holds. Then the proof notices that it is switched
 * off, and fails until the line is gone from here.
 */
export const equivalents: readonly Equivalent[] = [
  {
    place: /protocol-reader\.ts:\d+ byReference$/,
    because: "a dossier has a reference from its filing on, and filed dossiers are everybody's",
  },
  {
    place: /protocol-reader\.ts:\d+ authorisationsByIds$/,
    because:
      "an order is signed on filed dossiers alone, which are everybody's; who sees the order itself is asked of its own parts",
  },
];

export function whyEquivalent(mutant: string): string | undefined {
  return equivalents.find(({ place }) => place.test(mutant))?.because;
}
