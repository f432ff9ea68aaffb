import { actorSchema } from "@coop/service-kit/identity/actor-schema.ts";
import { decodeJwt, type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";
import { type Bearer, publicBearer, type TokenFacts } from "./bearer.ts";
import { ServiceUnavailable, Unauthenticated } from "./coded-error.ts";
import { remoteKeys } from "./issuer-keys.ts";
import type { Revocations } from "./revocations.ts";
import { createTokenCache } from "./token-cache.ts";
import type { TokenIssuer } from "./token-issuer.ts";

/**
 * Who asks: the public without a token, an actor with a good one; throws `Unauthenticated` with a bad one, or with one that
 * is bound to another certificate than the caller's (its SHA-256, where they have one).
 */
export type Identify = (authorization: string | undefined, certificate?: string) => Promise<Bearer>;

/** Keys of issuers that live in the same process, by the issuer's name. */
export type IssuerKeys = ReadonlyMap<string, JWTVerifyGetKey>;

interface TrustedIssuer extends TokenIssuer {
  readonly keys: JWTVerifyGetKey;
}

const CACHED_TOKENS = 10_000;
const SKEW_SECONDS = 5;
/** RFC 9068: keeps an identity token from passing as an access token. */
const ACCESS_TOKEN_TYPE = "at+jwt";

/** Nothing is ever revoked: where nobody tells what is. */
const neverRevoked = { check: () => undefined };

export function createIdentify(
  issuers: readonly TokenIssuer[],
  issuerKeys: IssuerKeys = new Map(),
  revocations: Pick<Revocations, "check"> = neverRevoked,
): Identify {
  const trusted = new Map<string, TrustedIssuer>(
    issuers.map((issuer) => {
      const keys = issuerKeys.get(issuer.issuer) ?? remoteKeys(issuer.jwks);
      return [issuer.issuer, { ...issuer, keys }];
    }),
  );
  const cache = createTokenCache(CACHED_TOKENS);

  async function bearerOf(authorization: string): Promise<Bearer> {
    const [scheme = "", token = "", ...rest] = authorization.trim().split(/ +/);
    if (scheme.toLowerCase() !== "bearer" || token === "" || rest.length > 0) throw new Unauthenticated();
    const known = cache.get(token);
    if (known) return known;
    const { actor, token: facts } = await verifyToken(trusted, token);
    const bearer = { actor, token: facts };
    cache.set(token, bearer, facts.expiresAt);
    return bearer;
  }

  return async (authorization, certificate) => {
    if (!authorization) return publicBearer;
    const bearer = await bearerOf(authorization);
    // Looked at each time: a token that is known may have been revoked since, or stolen.
    revocations.check(bearer);
    const bound = bearer.token?.certificate ?? null;
    if (bound !== null && bound !== certificate)
      throw new Unauthenticated({ cause: new Error("The token is bound to another certificate.") });
    return bearer;
  };
}

async function verifyToken(
  trusted: ReadonlyMap<string, TrustedIssuer>,
  token: string,
): Promise<Bearer & { readonly token: TokenFacts }> {
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
    const expiresAt = new Date((payload.exp as number) * 1000);
    return { actor, token: { expiresAt, issuedAt: payload.iat ?? 0, certificate: confirmationOf(payload.cnf) } };
  } catch (error) {
    throw error instanceof ServiceUnavailable ? error : new Unauthenticated({ cause: error });
  }
}

const confirmation = z.strictObject({ "x5t#S256": z.string().min(1) });

/** The certificate that a token is bound to. A token that is bound to something else can't be held against it: refused. */
function confirmationOf(cnf: unknown): string | null {
  return cnf === undefined ? null : confirmation.parse(cnf)["x5t#S256"];
}
