import { hkdfSync } from "node:crypto";
import { CompactEncrypt, calculateJwkThumbprint, compactDecrypt, exportJWK, generateKeyPair } from "jose";
import type { Pool, PoolClient } from "pg";
import { SIGNING_ALGORITHM, type SigningKey, type SigningKeys } from "../signing-key.ts";
import { withLock } from "./with-lock.ts";

interface SigningKeyRow {
  readonly kid: string;
  readonly sealed_jwk: string;
}

/**
 * The keys of the issuer. The first copy of the service that starts makes the first key. To rotate: insert a newer key and restart every copy
 * (it is published, and not used yet), set `retired_at` on the older one and restart again (the newer one signs), delete
 * the older one when its last tokens have expired.
 *
 * Throws when `secret` is not the one that the keys were sealed with.
 */
export async function loadSigningKeys(pool: Pool, secret: string): Promise<SigningKeys> {
  const sealingKey = Buffer.from(hkdfSync("sha256", secret, "", "coop access signing keys", 32));
  const [signing, ...others] = await withLock(pool, "signingKeys", (client) => readOrMake(client, sealingKey));
  return Promise.all([open(signing, sealingKey), ...others.map((row) => open(row, sealingKey))]);
}

async function readOrMake(client: PoolClient, sealingKey: Uint8Array): Promise<readonly [SigningKeyRow, ...SigningKeyRow[]]> {
  const { rows } = await client.query<SigningKeyRow>(
    "SELECT kid, sealed_jwk FROM signing_key ORDER BY retired_at IS NOT NULL, created_at, kid",
  );
  const [first, ...others] = rows;
  if (first) return [first, ...others];
  const made = await makeKey(sealingKey);
  await client.query("INSERT INTO signing_key (kid, sealed_jwk) VALUES ($1, $2)", [made.kid, made.sealed_jwk]);
  return [made];
}

async function makeKey(sealingKey: Uint8Array): Promise<SigningKeyRow> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  const text = JSON.stringify({ ...jwk, kid, alg: SIGNING_ALGORITHM, use: "sig" });
  const sealed_jwk = await new CompactEncrypt(Buffer.from(text))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .encrypt(sealingKey);
  return { kid, sealed_jwk };
}

async function open(row: SigningKeyRow, sealingKey: Uint8Array): Promise<SigningKey> {
  try {
    const { plaintext } = await compactDecrypt(row.sealed_jwk, sealingKey);
    return JSON.parse(Buffer.from(plaintext).toString()) as SigningKey;
  } catch (cause) {
    throw new Error(`ACCESS_KEY_SECRET does not open the signing key ${row.kid}: give the secret that it was sealed with.`, {
      cause,
    });
  }
}
