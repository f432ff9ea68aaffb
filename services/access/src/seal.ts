import { CompactEncrypt, compactDecrypt } from "jose";
import { deriveKey } from "./derive-key.ts";

/** Makes what stands in the database unreadable without the secret of the configuration (JWE, AES-256-GCM). */
export interface Seal {
  close(value: unknown): Promise<string>;
  /** Throws when it was sealed with another secret, or for another purpose. */
  open(sealed: string): Promise<unknown>;
}

/** What is sealed for one purpose is not opened for another. */
export function createSeal(secret: string, purpose: string): Seal {
  const key = deriveKey(secret, purpose);
  return {
    close: (value) =>
      new CompactEncrypt(Buffer.from(JSON.stringify(value))).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).encrypt(key),

    async open(sealed) {
      const { plaintext } = await compactDecrypt(sealed, key);
      return JSON.parse(Buffer.from(plaintext).toString()) as unknown;
    },
  };
}
