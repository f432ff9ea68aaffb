/** Longest texts, in characters, longest lists, and the largest amount, in cents: a hundred billion euros is a mistake. */
export const limits = {
  reasons: 20_000,
  considerations: 100_000,
  point: 4_000,
  points: 50,
  number: 60,
  title: 500,
  maxCents: 10_000_000_000_000n,
} as const;
