import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CounterDatabase, openCounterDatabase } from "../testing/counter-database.ts";
import { recordset } from "./recordset.ts";
import { rows, sql } from "./sql.ts";

let database: CounterDatabase;
beforeAll(async () => {
  database = await openCounterDatabase();
});
afterAll(() => database.close());

const types = {
  personId: "uuid",
  name: "text",
  age: "integer",
  isReader: "boolean",
  since: "timestamptz",
  friends: "uuid[]",
  words: "text[]",
  rest: "jsonb",
} as const;
const read = (records: readonly object[]) =>
  rows(
    database.dataSource.manager,
    sql`SELECT told.* FROM ${recordset<Record<string, unknown>>("told", records as never, types)}`,
  );

const [anne, benoit] = ["0190a000-0000-7000-8000-000000000001", "0190a000-0000-7000-8000-000000000002"];
const whole = {
  personId: anne,
  name: `d'Orléans "la grande" \\ {é,€,😀}`,
  age: -7,
  isReader: true,
  since: new Date("2017-01-09T09:00:00.123Z"),
  friends: [benoit, anne],
  words: ['"', "\\", "{}", ",", "NULL", "", "a b"],
  rest: { deep: [1, { name: null }], text: "l'\"" },
};

test("values of each type come out as they went in", async () => {
  expect(await read([whole])).toEqual([whole]);
});

test("what is null, absent or empty is told from each other, in the order of the records", async () => {
  const empty = { personId: benoit, name: "", age: 0, isReader: false, since: null, friends: [], words: [], rest: [] };
  const nothing = { personId: null, name: null, age: null, isReader: null, since: null, friends: null, words: null, rest: null };
  expect(await read([empty, {}, whole])).toEqual([empty, nothing, whole]);
});

test("what is JSON stays what it was: a text, a list, a number", async () => {
  for (const rest of ["{}", '"', [1, [], "a"], 0, false]) expect(await read([{ ...whole, rest }])).toEqual([{ ...whole, rest }]);
});

test("no record is no row, and what nobody wants stays away", async () => {
  expect(await read([])).toEqual([]);
  expect(await read([{ ...whole, secret: "s" }])).toEqual([whole]);
});
