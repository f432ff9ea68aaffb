import { afterAll, expect, test } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "./database.ts";

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

let migrations = 0;
const template = {
  name: "testkit",
  async migrate(url: string) {
    migrations += 1;
    await query(url, "CREATE TABLE word (text text); INSERT INTO word VALUES ('zèle'), ('École'), ('dent')");
  },
};

async function query(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const result = await client.query<unknown[]>({ text: sql, rowMode: "array" });
  await client.end();
  return result.rows?.flat() ?? [];
}

async function open(): Promise<string> {
  const database = await createTestDatabase({ template });
  databases.push(database);
  return database.url;
}

test("databases asked for at once are clones of one template, and apart", async () => {
  const [first, second] = await Promise.all([open(), open(), open()]);
  await query(first, "DELETE FROM word");
  expect(await query(second, "SELECT count(*)::int FROM word")).toEqual([3]);
  expect(migrations).toBe(1);
});

test("French order is there by name", async () => {
  expect(await query(await open(), 'SELECT text FROM word ORDER BY text COLLATE "fr-x-icu"')).toEqual(["dent", "École", "zèle"]);
});

test("the server does not wait for the disk", async () => {
  expect(await query(await open(), "SELECT current_setting('fsync') || current_setting('synchronous_commit')")).toEqual([
    "offoff",
  ]);
});

test("a dropped database is gone, even for who is still connected", async () => {
  const database = await createTestDatabase();
  await database.drop();
  await expect(query(database.url, "SELECT 1")).rejects.toThrow("does not exist");
});
