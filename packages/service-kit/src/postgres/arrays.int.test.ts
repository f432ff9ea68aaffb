import { createTestDatabase, type TestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import pg from "pg";
import { integerArray, textArray } from "./arrays.ts";

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What PostgreSQL understands. */
async function understood(type: "text[]" | "integer[]", parameter: unknown): Promise<readonly unknown[]> {
  const { rows } = await client.query({ name: type, text: `SELECT unnest($1::${type}) AS value`, values: [parameter] });
  return rows.map(({ value }) => value);
}

test("PostgreSQL reads from it what it reads from an array of pg's", async () => {
  const text = fc.string({ unit: "binary" }).map((any) => any.replaceAll("\u0000", ""));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text)), async (texts) => {
      expect(await understood("text[]", textArray(texts))).toEqual(await understood("text[]", texts));
    }),
    { numRuns: 200 },
  );
});

test("no text, an empty one, none in its place, quotes, backslashes, NULL as a word, and what no UTF-8 can say", async () => {
  for (const texts of [[], [""], [null, "", null], ['"', "\\", "{}", ",", "NULL"], ["é€😀", "\ud800"]]) {
    expect(await understood("text[]", textArray(texts))).toEqual(await understood("text[]", texts));
  }
});

test("whole numbers, none, negative ones, and the largest", async () => {
  for (const integers of [[], [0], [-1, 2_147_483_647, -2_147_483_648]]) {
    expect(await understood("integer[]", integerArray(integers))).toEqual(integers);
  }
});
