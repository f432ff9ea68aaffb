import { createPublicKey, type KeyObject } from "node:crypto";
import { isSignedBy, keyIdOf, type Seal, type SealingKey } from "./seal.ts";

/** The public keys that somebody trusts, by their ids. */
export type TrustedKeys = ReadonlyMap<string, KeyObject>;

export function trust(publicKeys: readonly KeyObject[]): TrustedKeys {
  return new Map(publicKeys.map((key) => [keyIdOf(key), key]));
}

export function publicKeyOf({ privateKey }: SealingKey): KeyObject {
  return createPublicKey(privateKey);
}

export function isSignedByOneOf(keys: TrustedKeys, seal: Seal): "SIGNED" | "UNKNOWN_KEY" | "SIGNATURE" {
  const key = keys.get(seal.keyId);
  if (!key) return "UNKNOWN_KEY";
  return isSignedBy(seal, key) ? "SIGNED" : "SIGNATURE";
}
