import { createRandom, type Random } from "./random.ts";

/** With -9; stopped and let go on; or stopped, let go on, and killed while it works off what has come in meanwhile. */
export type Way = "KILL" | "STOP" | "STUN";

/** One blow to one part. */
export interface Blow {
  /** Which share of all stages is done when it falls. */
  readonly at: number;
  /** `protocols-1`, `gateway`, `kafka`, `postgres`. */
  readonly part: string;
  readonly way: Way;
  /** How long it is stopped. */
  readonly stopMs: number;
  /** How long a stunned part works before it is killed. */
  readonly catchUpMs: number;
  /** Whether the next blow waits until this part is back. Otherwise two may be down at once. */
  readonly waits: boolean;
}

type Range = readonly [fromMs: number, toMs: number];
type Card = readonly [part: string, way: Way, stop?: Range];

/** Longer than the relay's lease (5 s): another copy takes over, and then the late holder wakes. */
const LONGER_THAN_LEASE: Range = [6_000, 9_000];
/** Longer than a consumer's session (15 s): its partitions are given to others meanwhile. */
const LONGER_THAN_SESSION: Range = [17_000, 20_000];
const A_MOMENT: Range = [500, 3_000];
/** Long enough for events to pile up before its door. */
const A_WHILE: Range = [2_000, 4_000];
const CATCHING_UP: Range = [10, 150];

/**
 * A round of twelve. Three of them kill and stun every one of six copies, kill all else, and stop relays and consumers
 * beyond their time.
 */
function roundOf(number: number, copies: readonly string[]): readonly Card[] {
  const copy = (index: number) => copies[index % copies.length] as string;
  const isEven = number % 2 === 0;
  const server = ["gateway", "kafka", "postgres"][number % 3] as string;
  return [
    ...[0, 1, 2, 3, 4].map((index): Card => [copy(number * 5 + index), "STUN", A_WHILE]),
    ...[0, 1].map((index): Card => [copy(number * 2 + index), "KILL"]),
    ["postgres", "KILL"],
    ["kafka", "KILL"],
    [isEven ? "gateway" : "access", "KILL"],
    [copy(number + 2), "STOP", isEven ? LONGER_THAN_LEASE : LONGER_THAN_SESSION],
    [server, "STOP", A_MOMENT],
  ];
}

/** Every blow of a run, spread over it by chance. */
export function planBlows(count: number, seed: number, serviceCopies: readonly string[]): readonly Blow[] {
  const random = createRandom(seed, -1);
  const copies = random.shuffled(serviceCopies);
  const cards: Card[] = [];
  for (let round = 0; cards.length < count; round += 1) cards.push(...random.shuffled(roundOf(round, copies)));
  return cards.slice(0, count).map(([part, way, stop], index) => ({
    at: (0.95 * (index + random.fraction())) / count,
    part,
    way,
    stopMs: stop ? drawn(random, stop) : 0,
    catchUpMs: way === "STUN" ? drawn(random, CATCHING_UP) : 0,
    waits: random.fraction() < 0.75,
  }));
}

function drawn(random: Random, [from, to]: Range): number {
  return random.whole(from, to);
}
