import type { Figure } from "../report.ts";
import { type Comparison, compare, median, type Round } from "../statistics.ts";
import type { Amounts } from "./events.ts";
import { cpuMsPerThousand, warmUp } from "./meter.ts";
import type { Pair } from "./pair.ts";

export interface Measured {
  readonly figures: readonly Figure[];
  readonly comparisons: readonly Comparison[];
}

/** The relay's CPU, in batches against one by one, and how fast it empties a full outbox. */
export async function measureRelay({ relaying }: Pair, amounts: Amounts): Promise<Measured> {
  const { outboxRows, rounds, rowsPerRound, rowsOneByOne, warmUpSeconds } = amounts;
  await relaying.ask("fill", { count: outboxRows });
  await relaying.ask("drain", {});
  await warmUp(warmUpSeconds, () => relaying.ask("drain", { again: rowsPerRound }));
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const side = await relaying.ask("drain", { again: rowsPerRound });
    const other = await relaying.ask("drain", { again: rowsOneByOne, batchSize: 1 });
    const control = await relaying.ask("drain", { again: rowsPerRound });
    done.push({ side: cpuMsPerThousand(side), control: cpuMsPerThousand(control), other: cpuMsPerThousand(other) });
  }
  const full = await relaying.ask("drain", { again: outboxRows });
  if (full.events !== outboxRows) throw new Error(`The outbox had ${full.events} rows, not ${outboxRows}.`);
  return {
    figures: [
      { name: "relay, CPU for 1,000 events", unit: "ms", measured: median(done.map(({ side }) => side)), atMost: 18 },
      {
        name: `outbox of ${outboxRows.toLocaleString("en")} rows drained`,
        unit: "events/s",
        measured: full.events / full.seconds,
        atLeast: 8_000,
      },
    ],
    comparisons: [compare("relay in batches against one by one", done)],
  };
}
