import { createTestDatabase } from "@coop/testkit";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import pg from "pg";
import { migrate } from "./migrate.ts";
import { loadSigningKeys } from "./signing-keys.ts";

const secret = "a key secret for tests";
const pools: pg.Pool[] = [];
let pool: pg.Pool;

beforeEach(async () => {
  pool = new pg.Pool({ connectionString: (await createTestDatabase()).url });
  pools.push(pool);
  await migrate(pool);
});
afterAll(() => Promise.all(pools.map((each) => each.end())));

test("copies that start together migrate once and share one key", async () => {
  const url = (await createTestDatabase()).url;
  const copies = Array.from({ length: 5 }, () => new pg.Pool({ connectionString: url }));
  pools.push(...copies);
  const kids = await Promise.all(
    copies.map(async (copy) => {
      await migrate(copy);
      return (await loadSigningKeys(copy, secret)).map(({ kid }) => kid);
    }),
  );
  expect(new Set(kids.flat()).size).toBe(1);
});

test("the private key can't be read from the database", async () => {
  const [{ d }] = await loadSigningKeys(pool, secret);
  const { rows } = await pool.query<{ everything: string }>("SELECT signing_key::text AS everything FROM signing_key");
  expect(typeof d).toBe("string");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.everything).not.toContain(d);
});

test("another secret does not open the keys, and the error says which secret to give", async () => {
  const [{ kid }] = await loadSigningKeys(pool, secret);
  await expect(loadSigningKeys(pool, "another secret")).rejects.toThrow(`ACCESS_KEY_SECRET does not open the signing key ${kid}`);
});

test("a newer key is published at once and signs when the older one is retired", async () => {
  const [older] = await loadSigningKeys(pool, secret);
  const newer = await addKey(pool);
  expect((await loadSigningKeys(pool, secret)).map(({ kid }) => kid)).toEqual([older.kid, newer]);
  await pool.query("UPDATE signing_key SET retired_at = now() WHERE kid = $1", [older.kid]);
  expect((await loadSigningKeys(pool, secret)).map(({ kid }) => kid)).toEqual([newer, older.kid]);
});

/** Adds a key that another, new database made with the same secret. */
async function addKey(to: pg.Pool): Promise<string> {
  const other = new pg.Pool({ connectionString: (await createTestDatabase()).url });
  pools.push(other);
  await migrate(other);
  const [{ kid }] = await loadSigningKeys(other, secret);
  const { rows } = await other.query<{ sealed_jwk: string }>("SELECT sealed_jwk FROM signing_key");
  await to.query("INSERT INTO signing_key (kid, sealed_jwk) VALUES ($1, $2)", [kid, rows[0]?.sealed_jwk]);
  return kid;
}
