import { compare, median, type Round } from "../statistics.ts";
import type { Amounts } from "./events.ts";
import type { Measured } from "./measure-relay.ts";
import { cpuMsPerThousand, warmUp } from "./meter.ts";
import type { Pair } from "./pair.ts";

/**
 * The CPU of consuming and projecting what a relay published, in batches against one by one. Each turn is a new consumer,
 * which begins at the beginning; the first one takes all and is checked: it must have applied every event.
 */
export async function measureConsumption({ relaying, consuming }: Pair, amounts: Amounts): Promise<Measured> {
  const { rounds, eventsConsumed, rowsOneByOne, warmUpSeconds } = amounts;
  await relaying.ask("fill", { count: eventsConsumed });
  await relaying.ask("drain", {});
  const consume = async (consumer: string, count: number, batchSize?: number) =>
    cpuMsPerThousand(await consuming.ask("consume", { consumer, count, ...(batchSize && { batchSize }) }));
  await consume("first", eventsConsumed);
  const { events, parked } = await consuming.ask("applied", { consumer: "first" });
  if (events !== eventsConsumed || parked > 0)
    throw new Error(`${events} of ${eventsConsumed} events were applied, ${parked} parked.`);
  await warmUp(warmUpSeconds, (turn) => consume(`warm-up-${turn}`, eventsConsumed));
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const side = await consume(`side-${round}`, eventsConsumed);
    const other = await consume(`other-${round}`, rowsOneByOne, 1);
    const control = await consume(`control-${round}`, eventsConsumed);
    done.push({ side, other, control });
  }
  return {
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
