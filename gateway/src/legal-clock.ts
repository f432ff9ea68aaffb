import { legalClockAt } from "@coop/service-kit/legal-clock.ts";
import { ServiceUnavailable } from "./coded-error.ts";

/** The clock that dates legal facts. The gateway reads it once per request and hands it on in the signed actor. */
export interface LegalClock {
  now(): Promise<Date>;
}

export const systemClock: LegalClock = { now: async () => new Date() };

/** The clock that development can move: asked at each request, so that all processes see it move at once. */
export function movableClock(url: string): LegalClock {
  return { now: legalClockAt(url) };
}

/** What the clock says, however it is reached. Never guessed: without it no request is dated, and none goes on. */
export async function readLegalClock(clock: LegalClock): Promise<Date> {
  try {
    return await clock.now();
  } catch (error) {
    throw new ServiceUnavailable("L'horloge légale ne répond pas : réessayez dans un instant.", { cause: error });
  }
}
