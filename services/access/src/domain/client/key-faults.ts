import { eachOf, type Faults, issue } from "@coop/kernel";
import type { PublicKey } from "./partner-client.ts";

const MAX_KEYS = 4;

/** Members of a JWK that only its owner may know (RFC 7518). */
const privateMembers = ["d", "p", "q", "dp", "dq", "qi", "k"];
const curves: Readonly<Record<string, readonly string[]>> = { EC: ["P-256", "P-384"], OKP: ["Ed25519"] };
/** 2048 bits in base64url. */
const RSA_MODULUS_MIN = 342;

/** The key that a JWK's text describes, undefined where it is no public key that we accept or has no `kid`. */
export function readKey(text: string): PublicKey | undefined {
  const jwk = parsed(text);
  if (!jwk || typeof jwk.kid !== "string" || jwk.kid === "" || privateMembers.some((member) => member in jwk)) return undefined;
  return isStrong(jwk) ? { kid: jwk.kid, jwk } : undefined;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isStrong({ kty, crv, n, e, x }: Record<string, unknown>): boolean {
  if (kty === "RSA") return typeof n === "string" && n.length >= RSA_MODULUS_MIN && typeof e === "string";
  return typeof kty === "string" && typeof x === "string" && (curves[kty] ?? []).includes(String(crv));
}

export function keyFaults(texts: readonly string[], min: number): Faults {
  const names = texts.map((text) => readKey(text)?.kid);
  return eachOf("publicKeys", texts, { min, max: MAX_KEYS }, (_text, path) => {
    const index = Number(path.split(".")[1]);
    const name = names[index];
    return name === undefined || names.indexOf(name) !== index ? [issue("NOT_A_KEY", path)] : [];
  });
}

/** SHA-256 in base64url. */
export function thumbprintFaults(thumbprint: string | null): Faults {
  return thumbprint === null || /^[A-Za-z0-9_-]{43}$/.test(thumbprint)
    ? []
    : [issue("NOT_A_THUMBPRINT", "certificateThumbprint")];
}
