/** The value below which the fraction lies, of values in any order. NaN when there are none. */
export function quantile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Two sides that were timed in turn, round by round, compared as `shared/performance.md` asks. */
export interface Comparison {
  readonly name: string;
  /** The median of the rounds' ratios. */
  readonly ratio: number;
  /** The ratio of each side's best round. */
  readonly ratioOfBest: number;
  /** The first side against itself, timed a second time in each round: far from 1, the machine was too restless to tell. */
  readonly control: number;
  readonly isSound: boolean;
}

export interface Round {
  readonly side: number;
  readonly control: number;
  readonly other: number;
}

export function compare(name: string, rounds: readonly Round[]): Comparison {
  const best = (of: (round: Round) => number) => Math.min(...rounds.map(of));
  const control = median(rounds.map((round) => round.control / round.side));
  return {
    name,
    ratio: median(rounds.map(({ side, other }) => side / other)),
    ratioOfBest: best(({ side }) => side) / best(({ other }) => other),
    control,
    isSound: control >= 0.8 && control <= 1.25,
  };
}
