import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { BORN_YOUNG, YOUNG_GENERATION } from "@coop/service-kit/heap-flags.ts";

interface Order {
  readonly number: number;
  readonly job: string;
  readonly input: unknown;
}

interface Outcome {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: what a job takes is between the two files that name its type.
export type Jobs = Readonly<Record<string, (input: any) => Promise<unknown>>>;

/** In a process of its own: does what it is told, one order after the other or side by side, until the other end closes. */
export function serve(jobs: Jobs): void {
  process.on("message", async ({ number, job, input }: Order) => {
    const tell = (outcome: Omit<Outcome, "number">) => process.send?.({ number, ...outcome } satisfies Outcome);
    try {
      tell({ value: await jobs[job]?.(input) });
    } catch (error) {
      tell({ error: String((error as Error).stack ?? error) });
    }
  });
  process.on("disconnect", () => process.exit());
}

type InputOf<Job> = Job extends (input: infer Input) => unknown ? Input : never;

export interface Worker<Served extends Jobs> {
  ask<Name extends keyof Served & string>(job: Name, input: InputOf<Served[Name]>): Promise<Awaited<ReturnType<Served[Name]>>>;
  /** Resolves once the process is gone. */
  end(): Promise<void>;
}

/** Starts the program as a process of its own, whose CPU is nobody else's. */
export function startWorker<Served extends Jobs>(program: string): Worker<Served> {
  const child = fork(fileURLToPath(program), { execArgv: [YOUNG_GENERATION, BORN_YOUNG], serialization: "advanced" });
  const open = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  child.on("message", ({ number, value, error }: Outcome) => {
    const asked = open.get(number);
    open.delete(number);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(error));
  });
  child.on("exit", (code, signal) => {
    for (const { reject } of open.values()) reject(new Error(`The worker ended (${signal ?? code}).`));
  });
  return {
    ask(job, input) {
      const asked = Promise.withResolvers<unknown>();
      last += 1;
      open.set(last, asked);
      child.send({ number: last, job, input } satisfies Order);
      return asked.promise as never;
    },
    async end() {
      const isGone = child.exitCode !== null || child.signalCode !== null;
      const gone = isGone ? undefined : once(child, "exit");
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
