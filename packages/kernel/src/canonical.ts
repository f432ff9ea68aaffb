import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Canonical JSON (RFC 8785): one text per value, so that its hash means something. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) as string;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The hash that an opinion covers and an order signs: SHA-256 of the canonical JSON. */
export function contentHash(value: unknown): string {
  return sha256(canonicalJson(value));
}
