import { type Actor, publicActor } from "@coop/kernel";
import { addressBlock } from "@coop/service-kit/rates/address-block.ts";
import { type Meter, RateExhausted, startRates } from "@coop/service-kit/rates/rates.ts";
import type { Logger } from "pino";
import { type ActorFamily, actorFamilies, type Budgets, familyOf } from "./actor-families.ts";
import { CodedError } from "./coded-error.ts";

export interface RateLimits {
  /** An actor is metered wherever it asks from, the public by its address. Its meter throws `RATE_LIMITED`. */
  meterOf(actor: Actor | undefined, address: string): Meter;
  stop(): Promise<void>;
}

/** Counts in memory, or in a database that the gateway's copies share; in memory too while that one is away. */
export async function startRateLimits(budgets: Budgets, databaseUrl: string | undefined, logger: Logger): Promise<RateLimits> {
  const quotas = Object.fromEntries(actorFamilies.map((family) => [family, budgets[family].pointsPerMinute]));
  const rates = await startRates(quotas as Record<ActorFamily, number>, databaseUrl, logger);
  return {
    meterOf: (actor = publicActor, address) => coded(rates.meterOf(familyOf(actor), whoIs(actor, address))),
    stop: rates.stop,
  };
}

function whoIs({ kind, subject }: Actor, address: string): string {
  return kind === "PUBLIC" ? addressBlock(address) : subject;
}

function coded({ spend, headers }: Meter): Meter {
  return {
    headers,
    spend: (points) =>
      spend(points).catch((error: unknown) => {
        if (!(error instanceof RateExhausted)) throw error;
        throw new CodedError("RATE_LIMITED", error.message, { status: 429, headers: error.headers });
      }),
  };
}
