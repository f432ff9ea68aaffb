import { setTimeout as pause } from "node:timers/promises";
import type { RunningDistributed } from "@coop/infra/distributed/start-distributed.ts";
import type { Blow } from "./kill-plan.ts";

/** A blow that fell. */
export interface Struck {
  readonly part: string;
  readonly way: string;
  /** Whether the part's relay held its service's lease when it was struck. */
  readonly heldLease: boolean;
}

export interface StrikeParts {
  readonly system: RunningDistributed;
  readonly blows: readonly Blow[];
  /** The share of all stages that is done. */
  readonly progress: () => number;
  readonly say: (line: string) => void;
  /** Who holds the relay's lease of a service now. */
  readonly leaseHolder: (part: string) => Promise<string | undefined>;
}

const LOOK_EVERY_MS = 50;
const BACK_WITHIN_MS = 60_000;

/** Lets the blows fall, each at its moment. Resolves when all have fallen, or `ended` says that there is nothing left to disturb. */
export async function strikeAll(parts: StrikeParts, ended: () => boolean): Promise<readonly Struck[]> {
  const { blows, progress } = parts;
  const falling: Promise<Struck | undefined>[] = [];
  for (const blow of blows) {
    while (progress() < blow.at && !ended()) await pause(LOOK_EVERY_MS);
    if (ended()) break;
    const struck = strike(parts, blow);
    falling.push(struck);
    if (blow.waits) await struck;
  }
  return (await Promise.all(falling)).filter((struck) => struck !== undefined);
}

async function strike(parts: StrikeParts, blow: Blow): Promise<Struck | undefined> {
  const { system, say, leaseHolder } = parts;
  const { part, way, stopMs } = blow;
  const pid = (await system.processes()).get(part);
  const holder = await leaseHolder(part);
  if (pid === undefined || !signal(pid, way === "KILL" ? "SIGKILL" : "SIGSTOP")) return undefined;
  say(`${(parts.progress() * 100).toFixed(0)} % · ${part} ${way === "KILL" ? "is killed" : `is stopped for ${stopMs} ms`}`);
  if (way === "STOP") await pause(stopMs).finally(() => signal(pid, "SIGCONT"));
  else await untilReplaced(parts, part, pid);
  // A killed or stopped holder cannot give its lease back: another name in it tells that this was the holder.
  const after = holder && (await leaseHolder(part));
  return { part, way, heldLease: holder !== undefined && after !== undefined && after !== holder };
}

/** False when there is no such process any more. */
function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    return false;
  }
}

async function untilReplaced({ system, say }: StrikeParts, part: string, pid: number): Promise<void> {
  for (const deadline = Date.now() + BACK_WITHIN_MS; Date.now() < deadline; await pause(200)) {
    const now = (await system.processes()).get(part);
    if (now !== undefined && now !== pid && (await system.isReady())) return;
  }
  say(`${part} is not back after ${BACK_WITHIN_MS / 1_000} s`);
}
