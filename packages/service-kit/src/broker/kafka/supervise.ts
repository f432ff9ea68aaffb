import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { type PauseRange, pauseMs } from "../pause.ts";

export interface Supervised {
  stop(): Promise<void>;
}

/** A life that lasted so long was a good one: the pauses begin anew. */
const GOOD_LIFE_MS = 30_000;

/**
 * Lives again and again, with growing pauses, until stopped. `live` resolves when the signal tells it to end, and rejects
 * when it ended by itself.
 */
export function supervise(
  live: (stopping: AbortSignal) => Promise<void>,
  { logger, retry }: { readonly logger: Logger; readonly retry: PauseRange },
): Supervised {
  const stopping = new AbortController();
  const { signal } = stopping;

  /** Once is no alarm: a cluster that has just begun, or whose coordinator moved, takes the next life. */
  function tell(failures: number, { message }: Error): void {
    logger[failures === 1 ? "info" : "warn"]({ failures, error: message }, "Kafka is lost: it is tried again.");
  }

  async function keep(): Promise<void> {
    for (let failures = 1; !signal.aborted; failures += 1) {
      const bornAt = performance.now();
      try {
        await live(signal);
      } catch (error) {
        if (performance.now() - bornAt > GOOD_LIFE_MS) failures = 1;
        if (!signal.aborted) tell(failures, error as Error);
        await sleep(pauseMs(failures, retry), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  const kept = keep();
  return {
    async stop() {
      stopping.abort();
      await kept;
    },
  };
}
