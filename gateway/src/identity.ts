import { type Actor, publicActor } from "@coop/kernel";
import { actorSchema } from "@coop/service-kit/identity/actor-schema.ts";
import { decodeJwt, type JWTVerifyGetKey, jwtVerify } from "jose";
import { ServiceUnavailable, Unauthenticated } from "./coded-error.ts";
import { remoteKeys } from "./issuer-keys.ts";
import { createTokenCache } from "./token-cache.ts";
import type { TokenIssuer } from "./token-issuer.ts";

/** Who asks: the public without a token, an actor with a good one; throws `Unauthenticated` with a bad one. */
export type Identify = (authorization: string | undefined) => Promise<Actor>;

/** Keys of issuers that live in the same process, by the issuer's name. */
export type IssuerKeys = ReadonlyMap<string, JWTVerifyGetKey>;

interface TrustedIssuer extends TokenIssuer {
  readonly keys: JWTVerifyGetKey;
}

const CACHED_TOKENS = 10_000;
const SKEW_SECONDS = 5;
/** RFC 9068: keeps an identity token from passing as an access token. */
const ACCESS_TOKEN_TYPE = "at+jwt";

export function createIdentify(issuers: readonly TokenIssuer[], issuerKeys: IssuerKeys = new Map()): Identify {
  const trusted = new Map<string, TrustedIssuer>(
    issuers.map((issuer) => {
      const keys = issuerKeys.get(issuer.issuer) ?? remoteKeys(issuer.jwks);
      return [issuer.issuer, { ...issuer, keys }];
    }),
  );
  const cache = createTokenCache(CACHED_TOKENS);

  return async (authorization) => {
    if (!authorization) return publicActor;
    const [scheme = "", token = "", ...rest] = authorization.trim().split(/ +/);
    if (scheme.toLowerCase() !== "bearer" || token === "" || rest.length > 0) throw new Unauthenticated();
    const known = cache.get(token);
    if (known) return known;
    const { actor, expiresAt } = await verifyToken(trusted, token);
    cache.set(token, actor, expiresAt);
    return actor;
  };
}

async function verifyToken(
  trusted: ReadonlyMap<string, TrustedIssuer>,
  token: string,
): Promise<{ readonly actor: Actor; readonly expiresAt: Date }> {
  try {
    const issuer = trusted.get(decodeJwt(token).iss ?? "");
    if (!issuer) throw new Error("The token's issuer is not one that is configured.");
    const { payload } = await jwtVerify(token, issuer.keys, {
      algorithms: [...issuer.algorithms],
      issuer: issuer.issuer,
      audience: issuer.audience,
      typ: ACCESS_TOKEN_TYPE,
      requiredClaims: ["exp", "actor"],
      clockTolerance: SKEW_SECONDS,
    });
    const actor = actorSchema.parse(payload.actor);
    // What only the house may be: no issuer outside can say it.
    if (actor.kind === "SYSTEM") throw new Error("The token claims to be the system.");
    return { actor, expiresAt: new Date((payload.exp as number) * 1000) };
  } catch (error) {
    throw error instanceof ServiceUnavailable ? error : new Unauthenticated({ cause: error });
  }
}
