import { legalDay } from "@coop/kernel";
import type { Logger } from "pino";
import type { ReadLegalClock } from "./legal-clock.ts";

/** Often enough that somebody who moves the clock by a year sees what it brings about. */
const LOOK_EVERY_MS = 3_000;

export interface DailyWork {
  /** Finishes what is in hand. */
  stop(): Promise<void>;
}

/** Does what the passing of time asks for once on each day of the legal clock; what fails is tried again. */
export function oncePerLegalDay(
  work: (now: Date) => Promise<unknown>,
  readClock: ReadLegalClock,
  logger: Logger,
  lookEveryMs = LOOK_EVERY_MS,
): DailyWork {
  let doneOn: string | undefined;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    const now = await readClock();
    const today = legalDay(now);
    if (today === doneOn) return;
    await work(now);
    doneOn = today;
  }

  const timer = setInterval(() => {
    looking = looking.then(look).catch((err: unknown) => logger.warn({ err }, "The work of the legal day could not be done."));
  }, lookEveryMs);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
