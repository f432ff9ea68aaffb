import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

/** What a seal says: on that instant, the chains of a service that had grown stood as the Merkle root of `leaves` tells. */
export interface SealFacts {
  readonly service: string;
  /** From 1 on, without gaps. */
  readonly number: number;
  /** Instant of the system clock, ISO 8601. */
  readonly sealedAt: string;
  /** How many chains had grown since the seal before. */
  readonly leaves: number;
  readonly root: string;
  /** Hash of the seal before: seals are a chain themselves. */
  readonly previous: string;
}

export interface Seal extends SealFacts {
  readonly keyId: string;
  /** Ed25519 over `sealText`, base64url. */
  readonly signature: string;
}

/** What the first seal of a service hangs on. */
export const SEALS_START = "0".repeat(64);

/** The exact text that is signed: a line for each fact, so that anybody can write it again without our code. */
export function sealText({ service, number, sealedAt, leaves, root, previous }: SealFacts): string {
  return ["coop-history-seal-v1", service, number, sealedAt, leaves, root, previous, ""].join("\n");
}

export function sealHash(seal: SealFacts): string {
  return createHash("sha256").update(sealText(seal)).digest("hex");
}

/** The state of one chain in a seal: its subject, how many entries it has, and its last link. */
export interface SealedChain {
  readonly subject: string;
  readonly number: number;
  readonly link: string;
}

export function leafText({ subject, number, link }: SealedChain): string {
  return [subject, number, link].join("\n");
}

/** The key that signs, and how those who verify name it. */
export interface SealingKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
}

/** Reads an Ed25519 private key (PKCS #8, DER, base64). Throws a sentence when it is another thing. */
export function parseSealingKey(text: string): SealingKey {
  const privateKey = readKey(text);
  if (privateKey?.asymmetricKeyType !== "ed25519") throw new Error("must be an Ed25519 private key (PKCS #8, DER, base64)");
  return { keyId: keyIdOf(createPublicKey(privateKey)), privateKey };
}

function readKey(text: string): KeyObject | undefined {
  try {
    return createPrivateKey({ key: Buffer.from(text, "base64"), format: "der", type: "pkcs8" });
  } catch {
    return undefined;
  }
}

/** The first 16 hexadecimal digits of the SHA-256 of the public key (SPKI, DER). */
export function keyIdOf(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ format: "der", type: "spki" }))
    .digest("hex")
    .slice(0, 16);
}

export function signSeal(facts: SealFacts, { keyId, privateKey }: SealingKey): Seal {
  return { ...facts, keyId, signature: sign(null, Buffer.from(sealText(facts)), privateKey).toString("base64url") };
}

export function isSignedBy(seal: Seal, publicKey: KeyObject): boolean {
  return verify(null, Buffer.from(sealText(seal)), publicKey, Buffer.from(seal.signature, "base64url"));
}
