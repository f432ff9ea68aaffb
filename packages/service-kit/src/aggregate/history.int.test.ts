import { newId } from "@coop/kernel";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { firstBrokenLink, readHistory } from "./history.ts";

let database: CounterDatabase;
let id: string;
beforeAll(async () => {
  database = await openCounterDatabase();
});
afterAll(() => database.close());

/** A chain of three. */
beforeEach(async () => {
  id = newId();
  const events = [1, 2, 3].map((by) => ({ type: "Counted", data: { by } }) as const);
  const because = { ...occasion, why: "Parce que." };
  await database.dataSource.transaction((manager) => counters.create(manager, id, because, events));
});
const broken = () => firstBrokenLink(database.dataSource.manager, id);

test("an untouched chain is whole, also when nothing has happened yet", async () => {
  expect(await broken()).toBeUndefined();
  expect(await firstBrokenLink(database.dataSource.manager, newId())).toBeUndefined();
});

describe("a chain breaks at the first entry that was tampered with", () => {
  test.each([
    ["payload", `'{"by":9}'`],
    ["payload", "NULL"],
    ["salt", "'00'"],
    ["salt", "NULL"],
    ["type", "'Noted'"],
    ["why", "'Une autre raison.'"],
    ["why", "NULL"],
    ["at", "at - interval '1 day'"],
    ["actor_kind", "'MINISTRY'"],
    ["actor_subject", "'somebody-else'"],
    ["actor_organisation", "'ars-11'"],
    ["actor_roles", "'{SIGNATORY}'"],
    ["payload_hash", "repeat('0', 64)"],
    ["link", "repeat('0', 64)"],
  ])("%s set to %s", async (column, value) => {
    await database.query(`UPDATE history SET ${column} = ${value} WHERE subject = '${id}' AND number = 2`);
    expect(await broken()).toBe(2);
  });

  test.each([1, 2])("entry %i is deleted", async (number) => {
    await database.query(`DELETE FROM history WHERE subject = '${id}' AND number = ${number}`);
    expect(await broken()).toBe(number);
  });

  test("the last entry is deleted: the head knows better", async () => {
    await database.query(`DELETE FROM history WHERE subject = '${id}' AND number = 3`);
    expect(await broken()).toBe(3);
  });

  test("all entries are deleted", async () => {
    await database.query(`DELETE FROM history WHERE subject = '${id}'`);
    expect(await broken()).toBe(1);
  });

  test("two entries are swapped", async () => {
    await database.query(`UPDATE history SET number = number + 10 WHERE subject = '${id}' AND number < 3`);
    await database.query(`UPDATE history SET number = 13 - number + 0 WHERE subject = '${id}' AND number > 10`);
    expect(await broken()).toBe(1);
  });

  test("an entry is inserted in the middle, or after the end", async () => {
    const copy = (from: number, to: number) =>
      database.query(`INSERT INTO history SELECT subject, ${to}, type, payload, salt, payload_hash, link, actor_kind, actor_subject,
        actor_organisation, actor_roles, why, at, recorded_at FROM history WHERE subject = '${id}' AND number = ${from}`);
    await copy(3, 4);
    expect(await broken()).toBe(4);
    await database.query(`UPDATE history SET number = 5 WHERE subject = '${id}' AND number = 3`);
    await copy(1, 3);
    expect(await broken()).toBe(3);
  });
});

test("a purge of payload and salt leaves the chain whole, and the others readable", async () => {
  await database.query(`UPDATE history SET payload = NULL, salt = NULL WHERE subject = '${id}' AND number = 2`);
  expect(await broken()).toBeUndefined();
  expect(await readHistory(database.dataSource.manager, id)).toEqual([
    { type: "Counted", data: { by: 1 } },
    { type: "Counted", data: { by: 3 } },
  ]);
});

test("equal payloads have unequal hashes: what was purged cannot be guessed", async () => {
  const other = newId();
  const event = { type: "Counted", data: { by: 1 } } as const;
  await database.dataSource.transaction((manager) => counters.create(manager, other, occasion, [event, event]));
  const hashes = await database.query<{ payload_hash: string }>(`SELECT payload_hash FROM history WHERE subject = '${other}'`);
  expect(new Set(hashes.map(({ payload_hash }) => payload_hash)).size).toBe(2);
});
