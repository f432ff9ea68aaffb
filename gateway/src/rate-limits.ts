import { hash } from "node:crypto";
import { type Actor, publicActor } from "@coop/kernel";
import type { Logger } from "pino";
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type ActorFamily, actorFamilies, type Budgets, familyOf } from "./actor-families.ts";
import { addressBlock } from "./address-block.ts";
import { CodedError } from "./coded-error.ts";
import { openRateStore, type RateStore } from "./rate-store.ts";

const WINDOW_SECONDS = 60;

/** What one asker has left; follows each spending. */
export interface Meter {
  /** Throws `RATE_LIMITED` when fewer points are left. */
  spend(points: number): Promise<void>;
  /** What the answer says of it (draft-ietf-httpapi-ratelimit-headers). */
  headers(): Readonly<Record<string, string>>;
}

export interface RateLimits {
  /** An actor is metered wherever it asks from, the public by its address. */
  meterOf(actor: Actor | undefined, address: string): Meter;
  stop(): Promise<void>;
}

/** Counts in memory, or in a database that the gateway's copies share; in memory too while that one is away. */
export async function startRateLimits(budgets: Budgets, databaseUrl: string | undefined, logger: Logger): Promise<RateLimits> {
  const store = databaseUrl === undefined ? undefined : await openRateStore(databaseUrl, logger);
  const limiters = new Map(actorFamilies.map((family) => [family, limiterOf(family, budgets, store)]));
  return {
    meterOf(actor = publicActor, address) {
      const family = familyOf(actor);
      const { pointsPerMinute } = budgets[family];
      return createMeter(limiters.get(family) as RateLimiterAbstract, family, pointsPerMinute, keyOf(actor, address));
    },
    stop: async () => store?.stop(),
  };
}

function limiterOf(family: ActorFamily, budgets: Budgets, store: RateStore | undefined): RateLimiterAbstract {
  const options = { points: budgets[family].pointsPerMinute, duration: WINDOW_SECONDS, keyPrefix: family };
  const memory = new RateLimiterMemory(options);
  return store?.limiter(options, memory) ?? memory;
}

/** A digest: neither an address nor who asks is to be read where points are counted. */
function keyOf({ kind, subject }: Actor, address: string): string {
  return hash("sha256", kind === "PUBLIC" ? addressBlock(address) : subject, "base64url");
}

function createMeter(limiter: RateLimiterAbstract, family: ActorFamily, quota: number, key: string): Meter {
  let last: RateLimiterRes | undefined;

  function headers(): Readonly<Record<string, string>> {
    if (!last) return {};
    const name = `"${family.toLowerCase()}"`;
    return {
      "ratelimit-policy": `${name};q=${quota};w=${WINDOW_SECONDS}`,
      ratelimit: `${name};r=${last.remainingPoints};t=${secondsOf(last)}`,
    };
  }

  return {
    headers,
    async spend(points) {
      try {
        last = await limiter.consume(key, points);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        last = refused;
        throw exhausted(secondsOf(refused), headers());
      }
    },
  };
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1_000));
}

function exhausted(seconds: number, headers: Readonly<Record<string, string>>): CodedError {
  const sentence = `Trop de demandes en peu de temps : réessayez dans ${seconds} s.`;
  return new CodedError("RATE_LIMITED", sentence, { status: 429, headers: { ...headers, "retry-after": String(seconds) } });
}
