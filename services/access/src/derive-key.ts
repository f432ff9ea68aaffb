import { hkdfSync } from "node:crypto";

/** A key of 32 bytes for one purpose, from a secret of the configuration: one secret to keep, and no key that serves two ends. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", `coop access ${purpose}`, 32));
}
