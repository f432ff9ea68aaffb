import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a piece of work took in this process. */
export interface Cost {
  readonly events: number;
  readonly seconds: number;
  readonly cpuMs: number;
}

/** Starts to count; the returned function tells the cost since. */
export function startMeter(): (events: number) => Cost {
  const since = performance.now();
  const before = process.cpuUsage();
  return (events) => {
    const { user, system } = process.cpuUsage(before);
    return { events, seconds: (performance.now() - since) / 1_000, cpuMs: (user + system) / 1_000 };
  };
}

/** Repeats work until it has gone on for so long, once at least: what runs for the first time runs slowly. */
export async function warmUp(seconds: number, work: (turn: number) => Promise<unknown>): Promise<void> {
  const until = performance.now() + seconds * 1_000;
  for (let turn = 0; turn === 0 || performance.now() < until; turn += 1) await work(turn);
}

export const cpuMsPerThousand = ({ cpuMs, events }: Cost): number => cpuMs / (events / 1_000);

/** Milliseconds of a clock that all processes of a machine share. */
export function sharedNowMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/**
 * Brings to the disk all that this machine has written so far. Brokers and databases share its one disk: a COMMIT would wait
 * for what an earlier stage has left there, and its time would be counted as this one's.
 */
export async function settleDisk(): Promise<void> {
  await promisify(execFile)("sync");
}
