import type { Figure } from "../report.ts";
import { quantile } from "../statistics.ts";
import type { Amounts } from "./events.ts";
import { settleDisk } from "./meter.ts";
import type { Pair } from "./pair.ts";

const PER_SECOND = 100;
const POLL_MS = 100;

/**
 * Commit to effect at an even pace, once a backlog and the first seconds have warmed both ends and the disk has nothing left to do; and the same where nobody is woken, so that the relay only looks each 100 ms.
 */
export async function measureLatency(open: () => Promise<Pair>, amounts: Amounts): Promise<readonly Figure[]> {
  const woken = await latencies(open, amounts, amounts.seconds, true);
  const polled = await latencies(open, amounts, amounts.seconds / 2, false);
  return [
    { name: "commit to effect, p50", unit: "ms", measured: quantile(woken, 0.5), atMost: 8 },
    { name: "commit to effect, p99", unit: "ms", measured: quantile(woken, 0.99), atMost: 25 },
    { name: "commit to effect, worst", unit: "ms", measured: quantile(woken, 1) },
    { name: `the same by a poll each ${POLL_MS} ms, p50`, unit: "ms", measured: quantile(polled, 0.5) },
  ];
}

/** Milliseconds of each event after the warm-up. Rejects when one does not arrive. */
async function latencies(
  open: () => Promise<Pair>,
  { warmUpSeconds, rowsPerRound }: Amounts,
  seconds: number,
  notify: boolean,
): Promise<readonly number[]> {
  await using pair = await open();
  const { relaying, consuming } = pair;
  await relaying.ask("fill", { count: rowsPerRound });
  await relaying.ask("drain", {});
  await settleDisk();
  await consuming.ask("watch", { consumer: "latency" });
  const total = warmUpSeconds + seconds;
  const committedAt = await relaying.ask("announceAtPace", {
    perSecond: PER_SECOND,
    seconds: total,
    notify,
    ...(!notify && { pollMs: POLL_MS }),
  });
  const appliedAt = await consuming.ask("seen", { subjects: [...committedAt.keys()] });
  const from = Math.min(...committedAt.values()) + warmUpSeconds * 1_000;
  return [...committedAt].filter(([, at]) => at >= from).map(([subject, at]) => (appliedAt.get(subject) ?? Number.NaN) - at);
}
