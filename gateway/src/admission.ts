import type { FastifyRequest } from "fastify";
import { CodedError } from "./coded-error.ts";
import type { Identify } from "./identity.ts";
import { type LegalClock, readLegalClock } from "./legal-clock.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { RequestContext } from "./request-context.ts";

/** For whom a request is made, and what they have left. */
export type Admitted = Pick<RequestContext, "asked" | "meter">;

/** Lets a request in and takes its first point. Throws a `CodedError` when it may not go on. */
export type Admit = (request: FastifyRequest) => Promise<Admitted>;

/** In bare mode nobody is asked who they are, and no subgraph is told. */
export const admitAnybody: Admit = async () => ({ asked: undefined });

export function createAdmit(identify: Identify, clock: LegalClock, rates: RateLimits): Admit {
  return async ({ headers, ip }) => {
    try {
      const actor = await identify(headers.authorization);
      const meter = rates.meterOf(actor, ip);
      await meter.spend(1);
      return { asked: { actor, legalNow: await readLegalClock(clock) }, meter };
    } catch (error) {
      // Tokens are guessed at the cost of the address that they come from.
      if (error instanceof CodedError && error.code === "UNAUTHENTICATED") await rates.meterOf(undefined, ip).spend(1);
      throw error;
    }
  };
}
