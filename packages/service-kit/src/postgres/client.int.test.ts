import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createTestDatabase, type TestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { Client } from "./client.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options?: { readonly type: "minor" }) => void;

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const ROWS = "SELECT repeat('x', 900) || n AS value FROM generate_series(1, $1::integer) AS n";

test("what was answered is gone once what is young is looked through", async () => {
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let page = 0; page < 30; page += 1) {
    await client.query(ROWS, [1_000]);
    collect({ type: "minor" });
  }
  // Of thirty answers of a megabyte, those that the last looks have passed over.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(8_000_000);
});

test("it answers as pg does: by texts, with names, with a callback, to who reads rows itself", async () => {
  expect((await client.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  expect((await client.query({ text: "SELECT $1::text AS word", values: ["a"], name: "a-word" })).rows).toEqual([{ word: "a" }]);
  const called = Promise.withResolvers<pg.QueryResult>();
  client.query("SELECT 2 AS two", [], (error, result) => (error ? called.reject(error) : called.resolve(result)));
  expect((await called.promise).rows).toEqual([{ two: 2 }]);
  const submitted = Promise.withResolvers<unknown>();
  const own = new pg.Query("SELECT 3 AS three");
  own.on("row", submitted.resolve);
  expect(client.query(own)).toBe(own);
  expect(await submitted.promise).toEqual({ three: 3 });
});

test("what PostgreSQL refuses is told to who asked", async () => {
  const asked = client.query("SELECT nothing FROM nowhere");
  await expect(asked).rejects.toMatchObject({ code: "42P01", stack: expect.stringContaining("nowhere") });
});
