import { z } from "zod";

/** Asymmetric ones only: with a symmetric one, whoever verifies could sign. */
export const strictAlgorithms = ["RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"] as const;

/** Whose access tokens are believed. */
export interface TokenIssuer {
  /** Exactly the `iss` of its tokens. */
  readonly issuer: string;
  /** Address of its public keys. */
  readonly jwks: string;
  /** What the `aud` of its tokens must hold. */
  readonly audience: string;
}

const web = z.url({ protocol: /^https?$/, error: "must be a web address" });

const issuers: z.ZodType<readonly TokenIssuer[]> = z
  .array(z.strictObject({ issuer: web, jwks: web, audience: z.string().min(1).default("urn:coop:graph") }))
  .min(1, "names no issuer");

/** `TOKEN_ISSUERS`: a JSON list of `{ issuer, jwks, audience? }`. */
export const tokenIssuersSchema = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: 'must be JSON: [{"issuer":"https://...","jwks":"https://..."}]' });
      return z.NEVER;
    }
  })
  .pipe(issuers);
