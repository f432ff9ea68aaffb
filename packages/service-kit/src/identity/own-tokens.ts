import { errors, type JWTPayload, type JWTVerifyOptions, jwtVerify, SignJWT } from "jose";
import type { ActorKeys } from "./actor-keys.ts";

const ALGORITHM = "HS256";

export interface Lifetime {
  readonly audience: string;
  readonly lifetimeSeconds: number;
  readonly systemNow: Date;
}

/** A statement that our own parts believe each other, by the secrets that they share. */
export function signOwn(
  keys: ActorKeys,
  claims: JWTPayload,
  { audience, lifetimeSeconds, systemNow }: Lifetime,
): Promise<string> {
  const issuedAt = Math.floor(systemNow.getTime() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, kid: keys.now().signing.id })
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .sign(keys.now().signing.secret);
}

/** What was stated. Rejects with an error of jose's: `JWKSNoMatchingKey` where no key of ours has signed. */
export async function verifyOwn(keys: ActorKeys, token: string, options: JWTVerifyOptions): Promise<JWTPayload> {
  const secretOf = ({ kid = "" }) => {
    const key = keys.now().byId.get(kid);
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key.secret;
  };
  const { payload } = await jwtVerify(token, secretOf, { algorithms: [ALGORITHM], requiredClaims: ["exp"], ...options });
  return payload;
}
