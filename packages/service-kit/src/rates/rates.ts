import { hash } from "node:crypto";
import type { Logger } from "pino";
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { openRateStore } from "./rate-store.ts";

const WINDOW_SECONDS = 60;

export type RateHeaders = Readonly<Record<string, string>>;

/** What one asker has left; follows each spending. */
export interface Meter {
  /** Throws `RateExhausted` when fewer points are left. */
  spend(points: number): Promise<void>;
  /** What the answer says of it (draft-ietf-httpapi-ratelimit-headers). */
  headers(): RateHeaders;
}

/** Points per minute under several names. */
export interface Rates<Name extends string> {
  /** `who` is counted by a digest: neither an address nor who asks is to be read where points are counted. */
  meterOf(name: Name, who: string): Meter;
  stop(): Promise<void>;
}

/** Somebody has nothing left for now. */
export class RateExhausted extends Error {
  readonly seconds: number;
  /** `Retry-After` among them. */
  readonly headers: RateHeaders;

  constructor(seconds: number, { headers, cause }: ErrorOptions & { readonly headers: RateHeaders }) {
    super(`Trop de demandes en peu de temps : réessayez dans ${seconds} s.`, { cause });
    this.name = "RateExhausted";
    this.seconds = seconds;
    this.headers = { ...headers, "retry-after": String(seconds) };
  }
}

/** Counts in memory, or in a database that the copies share; in memory too while that one is away. */
export async function startRates<Name extends string>(
  quotas: Readonly<Record<Name, number>>,
  databaseUrl: string | undefined,
  logger: Logger,
): Promise<Rates<Name>> {
  const store = databaseUrl === undefined ? undefined : await openRateStore(databaseUrl, logger);
  const limiters = new Map<Name, RateLimiterAbstract>();

  function limiterOf(name: Name): RateLimiterAbstract {
    const options = { points: quotas[name], duration: WINDOW_SECONDS, keyPrefix: name };
    const limiter =
      limiters.get(name) ?? store?.limiter(options, new RateLimiterMemory(options)) ?? new RateLimiterMemory(options);
    limiters.set(name, limiter);
    return limiter;
  }

  return {
    meterOf: (name, who) => createMeter(limiterOf(name), name, quotas[name], hash("sha256", who, "base64url")),
    stop: async () => store?.stop(),
  };
}

function createMeter(limiter: RateLimiterAbstract, name: string, quota: number, key: string): Meter {
  let last: RateLimiterRes | undefined;

  function headers(): RateHeaders {
    if (!last) return {};
    const policy = `"${name.toLowerCase()}"`;
    return {
      "ratelimit-policy": `${policy};q=${quota};w=${WINDOW_SECONDS}`,
      ratelimit: `${policy};r=${last.remainingPoints};t=${secondsOf(last)}`,
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
        throw new RateExhausted(secondsOf(refused), { headers: headers(), cause: refused });
      }
    },
  };
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1_000));
}
