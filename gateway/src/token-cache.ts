import { hash } from "node:crypto";
import type { Bearer } from "./bearer.ts";

/** What tokens were found to say, until they expire. The least recently used one goes when it is full. */
export interface TokenCache {
  get(token: string): Bearer | undefined;
  set(token: string, bearer: Bearer, expiresAt: Date): void;
}

/** Keys are digests, so that no usable token lies in memory. */
export function createTokenCache(capacity: number, now: () => number = Date.now): TokenCache {
  const entries = new Map<string, { readonly bearer: Bearer; readonly expiresAtMs: number }>();
  return {
    get(token) {
      const key = hash("sha256", token, "base64");
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      if (entry.expiresAtMs <= now()) return undefined;
      entries.set(key, entry);
      return entry.bearer;
    },
    set(token, bearer, expiresAt) {
      entries.set(hash("sha256", token, "base64"), { bearer, expiresAtMs: expiresAt.getTime() });
      const [oldest] = entries.keys();
      if (entries.size > capacity && oldest !== undefined) entries.delete(oldest);
    },
  };
}
