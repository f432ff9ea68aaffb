import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { pauseMs } from "../broker/pause.ts";
import { listen } from "./listener.ts";

/** Name of the NOTIFY channel by which an operator's command tells the services that a parked message may go on. */
export const PARKED_CHANNEL = "coop_parked";

export interface RetakingOptions {
  readonly databaseUrl: string;
  readonly retake: () => Promise<void>;
  readonly logger: Logger;
}

const BACK_OFF = { firstMs: 200, maxMs: 5_000 };

/** Calls `retake` at the start and after each word of an operator, never twice at a time. What fails is tried again after a pause. */
export function startRetaking({ databaseUrl, retake, logger }: RetakingOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let wanted = false;
  let running: Promise<void> | undefined;

  async function work(): Promise<void> {
    for (let failures = 0; wanted && !stopping.signal.aborted; ) {
      wanted = false;
      try {
        await retake();
        failures = 0;
      } catch (error) {
        failures += 1;
        wanted = true;
        logger.warn({ err: error, failures }, "Parked messages wait: the database does not answer.");
        await sleep(pauseMs(failures, BACK_OFF), undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  function wake(): void {
    wanted = true;
    running ??= work().finally(() => {
      running = undefined;
      if (wanted && !stopping.signal.aborted) wake();
    });
  }

  const listener = listen(databaseUrl, PARKED_CHANNEL, wake);
  return {
    async stop() {
      stopping.abort();
      await listener.stop();
      await running;
    },
  };
}
