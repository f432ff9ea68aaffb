import type { BenchOptions } from "../main.ts";
import type { Report } from "../report.ts";
import { measureConsumption } from "./measure-consumption.ts";
import { measureIdle } from "./measure-idle.ts";
import { measureLatency } from "./measure-latency.ts";
import { type Measured, measureRelay } from "./measure-relay.ts";
import { openPair, type Pair } from "./pair.ts";
import { type BrokerKind, openSurroundings, type Surroundings } from "./surroundings.ts";

/** How much is done: `quick` tells that it works, the other how fast it is. */
export interface Amounts {
  readonly outboxRows: number;
  readonly rounds: number;
  readonly rowsPerRound: number;
  /** In each round, from the first to the last. */
  readonly eventsConsumed: number;
  readonly rowsOneByOne: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

const QUICK: Amounts = {
  outboxRows: 2_000,
  rounds: 1,
  rowsPerRound: 1_000,
  eventsConsumed: 2_000,
  rowsOneByOne: 50,
  seconds: 1,
  warmUpSeconds: 1,
};
const WHOLE: Amounts = {
  outboxRows: 100_000,
  rounds: 7,
  rowsPerRound: 10_000,
  eventsConsumed: 50_000,
  rowsOneByOne: 300,
  seconds: 20,
  warmUpSeconds: 15,
};

const how = [
  "Two processes: one commits and relays, one consumes and projects (the inbox and dossiers of adhesions); a database each, fsync on.",
  "Latency: from before the COMMIT is sent to after the effect's COMMIT is answered, 100 events/s, each of a new dossier.",
  "CPU: of the process that only relays, or only consumes; user and system, PostgreSQL and Kafka not included. Medians of the rounds.",
];

/** How fast events travel, over each broker. */
export async function measureEvents({ quick, say }: BenchOptions): Promise<readonly Report[]> {
  const surroundings = await openSurroundings();
  const reports: Report[] = [];
  try {
    for (const kind of surroundings.brokers) reports.push(await measureOn(kind, surroundings, quick ? QUICK : WHOLE, say));
  } finally {
    await surroundings.close();
  }
  return reports;
}

/** All figures of one broker. */
export async function measureOn(
  kind: BrokerKind,
  surroundings: Surroundings,
  amounts: Amounts,
  say: BenchOptions["say"],
): Promise<Report> {
  const open = () => openPair(surroundings, kind);
  say(`${kind.name}: relay and drain`);
  const relay = await measureIn(open, (pair) => measureRelay(pair, amounts));
  say(`${kind.name}: consumption`);
  const consumption = await measureIn(open, (pair) => measureConsumption(pair, amounts));
  // After what has kept the broker busy: one that has just begun is not what serves day by day.
  say(`${kind.name}: latency`);
  const latency = await measureLatency(open, amounts);
  say(`${kind.name}: an idle service`);
  const idle = await measureIdle(surroundings, kind, amounts);
  return {
    title: `Events over ${kind.name}`,
    how,
    figures: [...latency, ...relay.figures, ...consumption.figures, idle],
    comparisons: [...relay.comparisons, ...consumption.comparisons],
  };
}

async function measureIn(open: () => Promise<Pair>, measure: (pair: Pair) => Promise<Measured>): Promise<Measured> {
  await using pair = await open();
  return await measure(pair);
}
