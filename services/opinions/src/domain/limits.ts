/** Longest texts, in characters, and longest lists. A considerations text of the HAS has some forty pages at most. */
export const limits = {
  reasons: 20_000,
  considerations: 100_000,
  reserve: 4_000,
  answer: 10_000,
  reserves: 100,
  number: 60,
  webAddress: 500,
  question: 4_000,
  advice: 20_000,
  pieces: 20,
  fileName: 200,
} as const;
