import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
  jwksCache,
} from "jose";
import { ServiceUnavailable } from "./coded-error.ts";

/** How patient the gateway is with issuers, in milliseconds. */
export interface KeyPatience {
  /** For one answer. */
  readonly timeoutMs: number;
  /** Keys are fetched again after this long. */
  readonly freshMs: number;
  /** A key that is not known makes them be fetched sooner, but not again within this time: anybody can invent names of keys. */
  readonly cooldownMs: number;
  /** An issuer that did not answer is left alone for this long. */
  readonly awayMs: number;
  /** While it is away its last keys are believed; after this long no more, for a key may have been withdrawn. */
  readonly staleMs: number;
}

const MINUTE_MS = 60_000;
const usual: KeyPatience = {
  timeoutMs: 3_000,
  freshMs: 10 * MINUTE_MS,
  cooldownMs: MINUTE_MS / 2,
  awayMs: 5_000,
  staleMs: 24 * 60 * MINUTE_MS,
};

/**
 * An issuer's public keys, by address. They rotate without a restart. An issuer that is away does no harm to tokens whose key
 * is known; a token whose key is not known can't be judged then, which is not its fault: `ServiceUnavailable`.
 */
export function remoteKeys(address: string, patience: Partial<KeyPatience> = {}): JWTVerifyGetKey {
  const { timeoutMs, freshMs, cooldownMs, awayMs, staleMs } = { ...usual, ...patience };
  const last: JWKSCacheInput & { jwks?: JSONWebKeySet; uat?: number } = {};
  const remote = createRemoteJWKSet(new URL(address), {
    timeoutDuration: timeoutMs,
    cacheMaxAge: freshMs,
    cooldownDuration: cooldownMs,
    [jwksCache]: last,
  });
  let awayUntilMs = 0;

  const recall = async (cause: unknown, ...asked: Parameters<JWTVerifyGetKey>) => {
    const { jwks, uat = 0 } = last;
    if (!jwks || Date.now() - uat > staleMs) throw unavailable(cause);
    return createLocalJWKSet(jwks)(...asked).catch((error: unknown) => {
      throw unavailable(error);
    });
  };

  return async (...asked) => {
    if (Date.now() < awayUntilMs) return recall(undefined, ...asked);
    try {
      return await remote(...asked);
    } catch (error) {
      if (isTheTokensFault(error)) throw error;
      awayUntilMs = Date.now() + awayMs;
      return recall(error, ...asked);
    }
  };
}

// Nothing is known of the token: "identify yourself again" would log people out for nothing.
const unavailable = (cause: unknown) =>
  new ServiceUnavailable("L'identification ne répond pas : réessayez dans un instant.", { cause });

function isTheTokensFault(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
