import { createRandom, type Random } from "./random.ts";

export type Way = "KILL" | "STOP";

/** One blow: a part is killed with -9, or stopped for a while and let go on. */
export interface Blow {
  /** Which share of all stages is done when it falls. */
  readonly at: number;
  /** `protocols-1`, `gateway`, `kafka`, `postgres`. */
  readonly part: string;
  readonly way: Way;
  /** How long a stopped part is stopped. */
  readonly stopMs: number;
  /** Whether the next blow waits until this part is back. Otherwise two may be down at once. */
  readonly waits: boolean;
}

/** Longer than the relay's lease (5 s): another copy takes over, and then the late holder wakes. */
const LONGER_THAN_LEASE = [6_000, 9_000] as const;
/** Longer than a consumer's session (15 s): its partitions are given to others meanwhile. */
const LONGER_THAN_SESSION = [17_000, 20_000] as const;
const A_MOMENT = [500, 3_000] as const;

type Card = readonly [part: string, way: Way, stopMs?: readonly [number, number]];

/** A round of blows: every part is killed, relays and consumers are stopped beyond their time, servers for a moment. */
function deckOf(serviceCopies: readonly string[]): readonly Card[] {
  const kill = (part: string): Card => [part, "KILL"];
  const stop = (part: string, stopMs: readonly [number, number]): Card => [part, "STOP", stopMs];
  return [
    ...serviceCopies.map(kill),
    ...["gateway", "access", "kafka", "postgres"].map(kill),
    stop(serviceCopies[0] as string, LONGER_THAN_LEASE),
    stop(serviceCopies.at(-1) as string, LONGER_THAN_SESSION),
    stop("gateway", A_MOMENT),
    stop("kafka", A_MOMENT),
    stop("postgres", A_MOMENT),
    ...serviceCopies.map(kill),
    kill("postgres"),
    kill("kafka"),
  ];
}

/** Every blow of a run, spread over it by chance. Few blows are a part of the deck, many are several decks. */
export function planBlows(count: number, seed: number, serviceCopies: readonly string[]): readonly Blow[] {
  const random = createRandom(seed, -1);
  const cards: Card[] = [];
  while (cards.length < count) cards.push(...random.shuffled(deckOf(random.shuffled(serviceCopies))));
  return cards.slice(0, count).map(([part, way, stopMs = A_MOMENT], index) => ({
    at: (0.95 * (index + random.fraction())) / count,
    part,
    way,
    stopMs: way === "STOP" ? drawBetween(random, stopMs) : 0,
    waits: random.fraction() < 0.75,
  }));
}

function drawBetween(random: Random, [from, to]: readonly [number, number]): number {
  return random.whole(from, to);
}
