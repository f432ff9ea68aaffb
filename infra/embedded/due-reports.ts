import type { LegalClock } from "@coop/access";
import { legalDay } from "@coop/kernel";
import type { Logger } from "pino";

/** Often enough that somebody who moves the clock by a year sees the reports open. */
const LOOK_EVERY_MS = 3_000;

interface Reporting {
  startDueReports(now: Date): Promise<number>;
}

/** Opens the reports that are due, once per day of the legal clock. Returns how to end it. */
export function startDueReportsDaily(adhesions: Reporting, clock: LegalClock, logger: Logger): () => Promise<void> {
  let doneOn: string | undefined;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    const now = await clock.readClock();
    const today = legalDay(now);
    if (today === doneOn) return;
    await adhesions.startDueReports(now);
    doneOn = today;
  }

  const timer = setInterval(() => {
    looking = looking.then(look).catch((err: unknown) => logger.warn({ err }, "The reports that are due could not be opened."));
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
