import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";
import { ServiceUnavailable } from "./coded-error.ts";

const JWKS_TIMEOUT_MS = 3_000;

/** An issuer's public keys, kept for ten minutes, and fetched again when a token names a key that is not among them. */
export function remoteKeys(address: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(address), { timeoutDuration: JWKS_TIMEOUT_MS });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isTheTokensFault(error)) throw error;
      // Nothing is known of the token: "identify yourself again" would log people out for nothing.
      throw new ServiceUnavailable("L'identification ne répond pas : réessayez dans un instant.", { cause: error });
    }
  };
}

function isTheTokensFault(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
