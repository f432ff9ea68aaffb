export interface PauseRange {
  readonly firstMs: number;
  readonly maxMs: number;
}

/** How long to wait after so many failures in a row (1, 2, ...): doubled each time, and a random half of it so that many do not return as one. */
export function pauseMs(failures: number, { firstMs, maxMs }: PauseRange): number {
  const longest = Math.min(maxMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return longest * (0.5 + Math.random() / 2);
}
