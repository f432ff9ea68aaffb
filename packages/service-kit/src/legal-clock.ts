import { z } from "zod";

/** Tells the instant that legal facts are dated by. */
export type ReadLegalClock = () => Promise<Date>;

const clockAnswer = z.object({ legalNow: z.iso.datetime({ offset: true }) });
const CLOCK_TIMEOUT_MS = 2_000;

/**
 * For what a service does of its own accord; requests bring their instant with them. Without an address it is the system
 * clock. Rejects when the clock does not answer: its time is never guessed.
 */
export function legalClockAt(url: string | undefined): ReadLegalClock {
  if (url === undefined) return async () => new Date();
  return async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(CLOCK_TIMEOUT_MS) });
    if (!response.ok) throw new Error(`The legal clock at ${url} answers ${response.status}.`);
    return new Date(clockAnswer.parse(await response.json()).legalNow);
  };
}
