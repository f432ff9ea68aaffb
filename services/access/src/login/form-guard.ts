import { createHmac, timingSafeEqual } from "node:crypto";
import { deriveKey } from "../derive-key.ts";

/** Tells our own forms from those that another site would have a browser send. */
export interface FormGuard {
  /** What the form of this interaction carries. */
  tokenOf(interaction: string): string;
  accepts(interaction: string, token: string | null): boolean;
}

export function createFormGuard(secret: string): FormGuard {
  const key = deriveKey(secret, "forms");
  const digest = (interaction: string) => createHmac("sha256", key).update(interaction).digest();
  return {
    tokenOf: (interaction) => digest(interaction).toString("base64url"),
    accepts(interaction, token) {
      const given = Buffer.from(token ?? "", "base64url");
      const expected = digest(interaction);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
