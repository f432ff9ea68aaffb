import { type Actor, publicActor } from "@coop/kernel";

/** Who asks, and what their token says beside. */
export interface Bearer {
  readonly actor: Actor;
  /** Undefined for the public, who has no token. */
  readonly token: TokenFacts | undefined;
}

export interface TokenFacts {
  readonly expiresAt: Date;
  /** Seconds since 1970, as in `iat`. A token that does not say when it was issued was always there. */
  readonly issuedAt: number;
  /** SHA-256 of the certificate without which the token is worth nothing (RFC 8705), base64url; null where there is none. */
  readonly certificate: string | null;
}

export const publicBearer: Bearer = { actor: publicActor, token: undefined };
