import { compare, median, type Round } from "../statistics.ts";
import type { Amounts } from "./events.ts";
import type { Measured } from "./measure-relay.ts";
import { cpuMsPerThousand } from "./meter.ts";
import type { Pair } from "./pair.ts";

/**
 * The CPU of consuming and projecting what the relay left, in batches against one by one. Each turn is a new consumer,
 * which begins at the beginning; the first one warms up, takes all and is checked: it must have applied every event once.
 */
export async function measureConsumption({ consuming }: Pair, messages: number, amounts: Amounts): Promise<Measured> {
  const { outboxRows, rounds, rowsPerRound, rowsOneByOne } = amounts;
  const consume = async (consumer: string, count: number, batchSize?: number) =>
    cpuMsPerThousand(await consuming.ask("consume", { consumer, count, ...(batchSize && { batchSize }) }));
  await consume("first", messages);
  const { events, parked } = await consuming.ask("applied", { consumer: "first" });
  if (events !== outboxRows || parked > 0) throw new Error(`${events} of ${outboxRows} events were applied, ${parked} parked.`);
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const side = await consume(`side-${round}`, rowsPerRound);
    const other = await consume(`other-${round}`, rowsOneByOne, 1);
    const control = await consume(`control-${round}`, rowsPerRound);
    done.push({ side, other, control });
  }
  return {
    messages,
    figures: [
      {
        name: "consume and project, CPU for 1,000 events",
        unit: "ms",
        measured: median(done.map(({ side }) => side)),
        atMost: 12,
      },
    ],
    comparisons: [compare("consume and project in batches against one by one", done)],
  };
}
