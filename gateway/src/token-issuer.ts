import { z } from "zod";

/** Asymmetric ones only: with a symmetric one, whoever verifies could sign. */
export const strictAlgorithms = ["RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"] as const;
export type StrictAlgorithm = (typeof strictAlgorithms)[number];

/** Whose access tokens are believed. */
export interface TokenIssuer {
  /** Exactly the `iss` of its tokens. */
  readonly issuer: string;
  /** Address of its public keys. */
  readonly jwks: string;
  /** What the `aud` of its tokens must hold. */
  readonly audience: string;
  /** Its tokens are signed with one of these. */
  readonly algorithms: readonly StrictAlgorithm[];
}

const web = z.url({ protocol: /^https?$/, error: "must be a web address" });

const algorithm = z.enum(strictAlgorithms, `is one of ${strictAlgorithms.join(", ")}`);

const tokenIssuer = z.strictObject({
  issuer: web,
  jwks: web,
  audience: z.string().min(1).default("urn:coop:graph"),
  algorithms: z
    .array(algorithm)
    .min(1, "names no algorithm")
    .default([...strictAlgorithms]),
});

const issuers: z.ZodType<readonly TokenIssuer[]> = z
  .array(tokenIssuer)
  .min(1, "names no issuer")
  .refine((list) => new Set(list.map(({ issuer }) => issuer)).size === list.length, "names an issuer twice");

/** `TOKEN_ISSUERS`: a JSON list of `{ issuer, jwks, audience?, algorithms? }`. */
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
