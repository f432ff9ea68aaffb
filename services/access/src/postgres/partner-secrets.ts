import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { newId } from "@coop/kernel";
import { rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

const hashWith = promisify<string, Buffer, number, { readonly N: number; readonly r: number; readonly p: number }, Buffer>(
  scrypt,
);

/** Cost of scrypt: some 40 ms. Secrets are 256 random bits, so that this is a second wall and not the first. */
const COST = 2 ** 14;
const BYTES = 32;

export interface NewSecret {
  readonly id: string;
  /** Shown once, kept nowhere. */
  readonly text: string;
}

/** A secret that nobody can guess. */
export function newSecret(): NewSecret {
  return { id: newId(), text: randomBytes(BYTES).toString("base64url") };
}

export async function keepSecret(
  manager: EntityManager,
  clientId: string,
  { id, text }: NewSecret,
  cost: number = COST,
): Promise<void> {
  const salt = randomBytes(16);
  const digest = await hashWith(text, salt, BYTES, { N: cost, r: 8, p: 1 });
  const hash = `scrypt$${cost}$${salt.toString("base64url")}$${digest.toString("base64url")}`;
  await rows(
    manager,
    sql`INSERT INTO partner_secret (id, client_id, hash) VALUES (${id}, ${clientId}, ${hash}) ON CONFLICT (id) DO NOTHING`,
  );
}

/** Whether the text is one of these secrets. Each is tried, so that time tells nothing. */
export async function isSecret(manager: EntityManager, secretIds: readonly string[], text: string): Promise<boolean> {
  const found = await rows<{ hash: string }>(
    manager,
    sql`SELECT hash FROM partner_secret WHERE id = ANY(${[...secretIds]}::uuid[])`,
  );
  const matches = await Promise.all(found.map(({ hash }) => matchesHash(hash, text)));
  return matches.includes(true);
}

async function matchesHash(hash: string, text: string): Promise<boolean> {
  const [, cost, salt = "", digest = ""] = hash.split("$");
  const expected = Buffer.from(digest, "base64url");
  const given = await hashWith(text, Buffer.from(salt, "base64url"), expected.length, { N: Number(cost), r: 8, p: 1 });
  return timingSafeEqual(given, expected);
}
