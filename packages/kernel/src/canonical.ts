import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/**
 * Canonical JSON (RFC 8785): one text per value, so that its hash means something. Throws for what JSON can't say
 * (`undefined`, functions, `bigint`, NaN, half a character).
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("A value without a JSON form has no canonical form.");
  return text;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The hash that an opinion covers and an order signs: SHA-256 of the canonical JSON. */
export function contentHash(value: unknown): string {
  return sha256(canonicalJson(value));
}
