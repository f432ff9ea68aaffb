import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { BORN_YOUNG, YOUNG_GENERATION } from "@coop/service-kit/heap-flags.ts";
import { repositoryRoot } from "../repository.ts";
import type { Program } from "./programs.ts";

export interface Supervised {
  readonly name: string;
  /** The process that runs it now, or that ran it last. */
  pid(): number | undefined;
  /** Whether it says now that it can serve. */
  isReady(): Promise<boolean>;
  /** Rejects when the program ends by itself before it has been ready once: then it would never run. */
  ready(): Promise<void>;
  /** Tells it to end, and waits until it has; one that takes too long is killed. */
  stop(): Promise<void>;
}

export interface SuperviseOptions {
  /** Is told what the process writes, and what becomes of it, line by line. */
  readonly say: (line: string) => void;
  readonly firstPauseMs?: number;
  readonly longestPauseMs?: number;
}

const STOP_MS = 20_000;
const LOOK_EVERY_MS = 100;
/** Who has run that long before it died begins again with the shortest pause. */
const STEADY_MS = 10_000;
const endWithSupervisor = new URL("end-with-supervisor.ts", import.meta.url).href;

/** Runs a program as a process of its own, and again after a pause that grows whenever it ends without being told to. */
export function supervise(program: Program, options: SuperviseOptions): Supervised {
  const { firstPauseMs = 250, longestPauseMs = 8_000 } = options;
  const say = (line: string) => options.say(`${program.name} | ${line}`);
  const stopping = new AbortController();
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  let child: ChildProcess | undefined;
  let wasReady = false;
  const living = live();

  async function live(): Promise<void> {
    for (let pauseMs = firstPauseMs; !stopping.signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const startedAtMs = performance.now();
      child = launch(program, say);
      const how = await endOf(child);
      if (stopping.signal.aborted) return;
      say(`ended (${how}), starts again.`);
      if (!wasReady && child.exitCode !== null) failed.reject(new Error(`${program.name} did not start (${how}).`));
      if (performance.now() - startedAtMs > STEADY_MS) pauseMs = firstPauseMs;
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  async function untilReady(): Promise<void> {
    while (!stopping.signal.aborted && !(await answersWell(program.readyUrl))) await sleep(LOOK_EVERY_MS);
    wasReady = true;
  }

  return {
    name: program.name,
    pid: () => child?.pid,
    isReady: () => answersWell(program.readyUrl),
    ready: () => Promise.race([untilReady(), failed.promise]),
    async stop() {
      stopping.abort();
      child?.kill("SIGTERM");
      const tooLong = setTimeout(() => child?.kill("SIGKILL"), STOP_MS);
      await living;
      clearTimeout(tooLong);
    },
  };
}

/** In a process group of its own: Ctrl-C reaches us alone, and we stop the parts in their order. */
function launch({ script, environment, port }: Program, say: (line: string) => void): ChildProcess {
  const child = spawn(process.execPath, [BORN_YOUNG, "--import", endWithSupervisor, script], {
    cwd: repositoryRoot,
    // What an operator asks of every Node process (memory, a profile) reaches each part, and the last word counts.
    env: {
      PATH: process.env.PATH,
      NODE_OPTIONS: [YOUNG_GENERATION, process.env.NODE_OPTIONS].join(" "),
      NODE_ENV: "development",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
  child.on("error", () => undefined);
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on("line", say);
  say(`process ${child.pid}, port ${port}`);
  return child;
}

async function endOf(child: ChildProcess): Promise<string> {
  const [code, signal] = (await once(child, "exit").catch((error: Error) => [error.message])) as [unknown, unknown];
  return signal ? `signal ${signal}` : `code ${code}`;
}

async function answersWell(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_500) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
