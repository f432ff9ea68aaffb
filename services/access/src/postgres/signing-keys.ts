import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import type { Pool, PoolClient } from "pg";
import { createSeal, type Seal } from "../seal.ts";
import { SIGNING_ALGORITHM, type SigningKey, type SigningKeys } from "../signing-key.ts";
import { withLock } from "./with-lock.ts";

interface SigningKeyRow {
  readonly kid: string;
  readonly sealed_jwk: string;
}

/** Whose keys: the issuer's sign access tokens; those of the development login providers vouch for invented people. */
export type KeyPurpose = "issuer" | "development";

/**
 * The keys of the issuer. The first copy of the service that starts makes the first key. To rotate: insert a newer key and restart every copy
 * (it is published, and not used yet), set `retired_at` on the older one and restart again (the newer one signs), delete
 * the older one when its last tokens have expired.
 *
 * Throws when `secret` is not the one that the keys were sealed with.
 */
export async function loadSigningKeys(pool: Pool, secret: string, purpose: KeyPurpose = "issuer"): Promise<SigningKeys> {
  const seal = createSeal(secret, "signing keys");
  const [signing, ...others] = await withLock(pool, "signingKeys", (client) => readOrMake(client, seal, purpose));
  return Promise.all([open(signing, seal), ...others.map((row) => open(row, seal))]);
}

async function readOrMake(
  client: PoolClient,
  seal: Seal,
  purpose: KeyPurpose,
): Promise<readonly [SigningKeyRow, ...SigningKeyRow[]]> {
  const { rows } = await client.query<SigningKeyRow>(
    "SELECT kid, sealed_jwk FROM signing_key WHERE purpose = $1 ORDER BY retired_at IS NOT NULL, created_at, kid",
    [purpose],
  );
  const [first, ...others] = rows;
  if (first) return [first, ...others];
  const made = await makeKey(seal);
  await client.query("INSERT INTO signing_key (kid, sealed_jwk, purpose) VALUES ($1, $2, $3)", [
    made.kid,
    made.sealed_jwk,
    purpose,
  ]);
  return [made];
}

async function makeKey(seal: Seal): Promise<SigningKeyRow> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { kid, sealed_jwk: await seal.close({ ...jwk, kid, alg: SIGNING_ALGORITHM, use: "sig" }) };
}

async function open(row: SigningKeyRow, seal: Seal): Promise<SigningKey> {
  try {
    return (await seal.open(row.sealed_jwk)) as SigningKey;
  } catch (cause) {
    throw new Error(`ACCESS_KEY_SECRET does not open the signing key ${row.kid}: give the secret that it was sealed with.`, {
      cause,
    });
  }
}
