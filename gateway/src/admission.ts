import type { FastifyRequest } from "fastify";
import type { Bearers } from "./bearers.ts";
import { CodedError } from "./coded-error.ts";
import { type LegalClock, readLegalClock } from "./legal-clock.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { RequestContext } from "./request-context.ts";

/** For whom a request is made, and what they have left. */
export type Admitted = Pick<RequestContext, "asked" | "meter">;

/** Lets a request in and takes its first point. Throws a `CodedError` when it may not go on. */
export type Admit = (request: FastifyRequest) => Promise<Admitted>;

/** In bare mode nobody is asked who they are, and no subgraph is told. */
export const admitAnybody: Admit = async () => ({ asked: undefined });

export function createAdmit(bearers: Bearers, clock: LegalClock, rates: RateLimits): Admit {
  return async (request) => {
    const { ip } = request;
    try {
      const bearer = await bearers.identify(request);
      const { actor, token } = bearer;
      const meter = rates.meterOf(actor, ip);
      await meter.spend(1);
      const legalNow = await readLegalClock(clock);
      bearers.used(bearer, legalNow);
      return { asked: { actor, legalNow, tokenExpiresAt: token?.expiresAt }, meter };
    } catch (error) {
      // Tokens are guessed at the cost of the address that they come from.
      if (error instanceof CodedError && error.code === "UNAUTHENTICATED") await rates.meterOf(undefined, ip).spend(1);
      throw error;
    }
  };
}
