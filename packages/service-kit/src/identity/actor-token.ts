import { createHash, timingSafeEqual } from "node:crypto";
import type { Actor } from "@coop/kernel";
import { errors, type JWTPayload } from "jose";
import { z } from "zod";
import { type ActorKeys, parseActorKeys } from "./actor-keys.ts";
import { actorSchema } from "./actor-schema.ts";
import { signOwn, verifyOwn } from "./own-tokens.ts";

export { type ActorKeys, parseActorKeys };

/** The header of a call to a subgraph that says for whom it is made. */
export const ACTOR_HEADER = "x-coop-actor";

const LIFETIME_SECONDS = 60;
/** How far the system clocks of two machines may be apart. */
const SKEW_SECONDS = 5;

export type ActorRefusedReason =
  | "MISSING"
  | "MALFORMED"
  | "UNKNOWN_KEY"
  | "BAD_ALGORITHM"
  | "BAD_SIGNATURE"
  | "OTHER_AUDIENCE"
  | "OTHER_BODY"
  | "EXPIRED"
  | "BAD_CLAIMS";

/** A call to a subgraph that nobody vouches for. The reason is for the log; the caller learns only that it is refused. */
export class ActorRefused extends Error {
  readonly reason: ActorRefusedReason;

  constructor(reason: ActorRefusedReason, cause?: unknown) {
    super(`The actor's token is refused: ${reason}`, { cause });
    this.name = "ActorRefused";
    this.reason = reason;
  }
}

export interface ActorStatement {
  readonly actor: Actor;
  /** The service that the token is for; another one refuses it. */
  readonly audience: string;
  /** The request's body, byte for byte: the token is worth nothing with another one. */
  readonly body: string;
  /** What the legal clock says: the only way in which it reaches a subgraph. */
  readonly legalNow: Date;
  readonly requestId?: string;
  /** When the bearer's own token expires; undefined without one. */
  readonly tokenExpiresAt?: Date | undefined;
  /** The system clock, for tests. */
  readonly systemNow?: Date;
}

export interface VerifiedActor {
  readonly actor: Actor;
  readonly legalNow: Date;
  readonly tokenExpiresAt: Date | undefined;
}

/** Vouches for an actor in one call: this service, this body, within the minute. */
export function signActor(keys: ActorKeys, statement: ActorStatement): Promise<string> {
  const { actor, audience, body, legalNow, requestId, tokenExpiresAt, systemNow = new Date() } = statement;
  const optional = { ...(requestId && { requestId }), ...(tokenExpiresAt && { tokenExpiresAt: tokenExpiresAt.toISOString() }) };
  const claims = { actor, bh: bodyHash(body), legalNow: legalNow.toISOString(), ...optional };
  return signOwn(keys, claims, { audience, lifetimeSeconds: LIFETIME_SECONDS, systemNow });
}

/** Who a call is made for, and the legal instant of it. Throws `ActorRefused` in every other case. */
export async function verifyActor(
  keys: ActorKeys,
  token: string | undefined,
  expected: { readonly audience: string; readonly body: string; readonly systemNow?: Date },
): Promise<VerifiedActor> {
  if (!token) throw new ActorRefused("MISSING");
  const payload = await verifySignature(keys, token, expected);
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success) throw new ActorRefused("BAD_CLAIMS", claims.error);
  if (!sameText(claims.data.bh, bodyHash(expected.body))) throw new ActorRefused("OTHER_BODY");
  const { actor, legalNow, tokenExpiresAt } = claims.data;
  return { actor, legalNow: new Date(legalNow), tokenExpiresAt: tokenExpiresAt ? new Date(tokenExpiresAt) : undefined };
}

const claimsSchema = z.object({
  actor: actorSchema,
  bh: z.string(),
  legalNow: z.iso.datetime(),
  tokenExpiresAt: z.iso.datetime().optional(),
  iat: z.int(),
  exp: z.int(),
});

function verifySignature(
  keys: ActorKeys,
  token: string,
  { audience, systemNow }: { readonly audience: string; readonly systemNow?: Date },
): Promise<JWTPayload> {
  const age = { maxTokenAge: LIFETIME_SECONDS, clockTolerance: SKEW_SECONDS, ...(systemNow && { currentDate: systemNow }) };
  return verifyOwn(keys, token, { audience, ...age }).catch((error: unknown) => {
    throw new ActorRefused(reasonOf(error), error);
  });
}

function reasonOf(error: unknown): ActorRefusedReason {
  if (error instanceof errors.JWTExpired) return "EXPIRED";
  if (error instanceof errors.JWKSNoMatchingKey) return "UNKNOWN_KEY";
  if (error instanceof errors.JOSEAlgNotAllowed) return "BAD_ALGORITHM";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "BAD_SIGNATURE";
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim === "aud" ? "OTHER_AUDIENCE" : "BAD_CLAIMS";
  return "MALFORMED";
}

function bodyHash(body: string): string {
  return createHash("sha256").update(body).digest("base64url");
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
