import { createHmac } from "node:crypto";
import { v5, v7 } from "uuid";

/** A new identifier (UUIDv7): its order is the order of creation. */
export function newId(): string {
  return v7();
}

/** The identifier of a part that has a name within its owner: always the same, so that it needs no look-up (UUIDv5). */
export function partId(ownerId: string, name: string): string {
  return v5(name, ownerId);
}

/** Organisations have the identifier that follows from their code, whoever names them, and however often. */
const ORGANISATIONS = "6f0b6d7e-52a5-4d0a-9f0e-3c1f6f0f7a11";

export function organisationId(code: string): string {
  return partId(ORGANISATIONS, code);
}

/** Whether the text is written as a UUID; what is not can't be an identifier of ours. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}

/**
 * The pseudonym of a professional: the same in every service, and nobody without the secret can go back to the RPPS
 * (eleven digits could be tried one by one against a plain hash). Written as a UUIDv8.
 */
export function pseudonym(idNatPs: string, secret: string): string {
  const hex = createHmac("sha256", secret).update(idNatPs).digest("hex");
  const variant = ((Number.parseInt(hex[16] as string, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
