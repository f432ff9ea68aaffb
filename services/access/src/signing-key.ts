import type { JWK } from "jose";

export const SIGNING_ALGORITHM = "ES256";

export type SigningKey = JWK & { readonly kid: string };
/** Private keys; the first one signs, all of them are published. */
export type SigningKeys = readonly [SigningKey, ...SigningKey[]];
