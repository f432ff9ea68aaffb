import { createTestDatabase, type TestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import pg from "pg";
import { textArray } from "./text-array.ts";

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
async function understood(parameter: unknown): Promise<readonly string[]> {
  const { rows } = await client.query({ name: "texts", text: "SELECT unnest($1::text[]) AS text", values: [parameter] });
  return rows.map(({ text }) => text);
}

test("PostgreSQL reads from it what it reads from an array of pg's", async () => {
  const text = fc.string({ unit: "binary" }).map((any) => any.replaceAll("\u0000", ""));
  await fc.assert(
    fc.asyncProperty(fc.array(text), async (texts) => {
      expect(await understood(textArray(texts))).toEqual(await understood(texts));
    }),
    { numRuns: 200 },
  );
});

test("no text, an empty one, quotes, backslashes, NULL as a word, and what no UTF-8 can say", async () => {
  for (const texts of [[], [""], ['"', "\\", "{}", ",", "NULL"], ["é€😀", "\ud800"]]) {
    expect(await understood(textArray(texts))).toEqual(await understood(texts));
  }
});
