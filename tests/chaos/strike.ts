import { setTimeout as pause } from "node:timers/promises";
import type { RunningDistributed } from "@coop/infra/distributed/start-distributed.ts";
import { sql } from "@coop/service-kit";
import type { Databases } from "./databases.ts";
import type { Blow, Way } from "./kill-plan.ts";

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
  /** Whether the driving is over. */
  readonly ended: () => boolean;
  /** Hears of each blow as it falls. */
  readonly onFall: () => void;
  readonly say: (line: string) => void;
  /** Who holds the relay's lease of a service now. */
  readonly leaseHolder: (part: string) => Promise<string | undefined>;
}

const LOOK_EVERY_MS = 50;
const BACK_WITHIN_MS = 60_000;

/** Lets the blows fall, each at its moment, those that are left one after the other once the driving has ended. */
export async function strikeAll(parts: StrikeParts): Promise<readonly Struck[]> {
  const { blows, progress, ended, onFall } = parts;
  const falling: Promise<Struck | undefined>[] = [];
  for (const blow of blows) {
    while (progress() < blow.at && !ended()) await pause(LOOK_EVERY_MS);
    const struck = strike(parts, blow);
    falling.push(struck);
    onFall();
    if (blow.waits) await struck;
  }
  return (await Promise.all(falling)).filter((struck) => struck !== undefined);
}

async function strike(parts: StrikeParts, blow: Blow): Promise<Struck | undefined> {
  const { system, say, leaseHolder, progress } = parts;
  const { part, way, stopMs, catchUpMs } = blow;
  const pid = (await system.processes()).get(part);
  const holder = await leaseHolder(part);
  if (pid === undefined || !signal(pid, way === "KILL" ? "SIGKILL" : "SIGSTOP")) return undefined;
  say(`${(progress() * 100).toFixed(0)} % · ${part} ${saying[way](stopMs)}`);
  if (way !== "KILL") await pause(stopMs).finally(() => signal(pid, "SIGCONT"));
  if (way === "STUN") await pause(catchUpMs).finally(() => signal(pid, "SIGKILL"));
  if (way !== "STOP") await untilReplaced(parts, part, pid);
  // A killed or stopped holder cannot give its lease back: another name in it tells that this was the holder.
  const after = holder && (await leaseHolder(part));
  return { part, way, heldLease: holder !== undefined && after !== undefined && after !== holder };
}

const saying: Readonly<Record<Way, (stopMs: number) => string>> = {
  KILL: () => "is killed",
  STOP: (stopMs) => `is stopped for ${stopMs} ms`,
  STUN: (stopMs) => `is stopped for ${stopMs} ms, and killed while it catches up`,
};

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
  for (const deadline = Date.now() + BACK_WITHIN_MS; Date.now() < deadline; await pause(300)) {
    const now = (await system.processes()).get(part);
    if (now !== undefined && now !== pid && (await system.isReady(part))) return;
  }
  say(`${part} is not back after ${BACK_WITHIN_MS / 1_000} s`);
}

/** Who holds the relay's lease of a service. Undefined for what has no relay, and while the database is away. */
export async function leaseHolder(databases: Databases, part: string): Promise<string | undefined> {
  const service = databases.names.find((name) => part.startsWith(`${name}-`));
  if (!service) return undefined;
  const held = databases.rows<{ holder: string }>(service, sql`SELECT holder FROM lease WHERE name = 'relay'`);
  return held.then(
    ([lease]) => lease?.holder,
    () => undefined,
  );
}
