import { type Actor, newId, publicActor, type Stead } from "@coop/kernel";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { EntityManager } from "typeorm";
import { readHappenings } from "../history/happenings.ts";
import { type Sql, sql } from "../postgres/sql.ts";
import { type Counter, counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { brokenLinkOf, CHAIN_START, chainLink, firstBrokenLink, linkHistory, readHistory } from "./history.ts";
import type { Stored } from "./store.ts";

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
  const because = { ...occasion, why: "Parce que.\nVoilà." };
  await database.dataSource.transaction((manager) => counters.create(manager, id, because, events));
});
const broken = () => firstBrokenLink(database.dataSource.manager, id);

test("an untouched chain is whole, also when nothing has happened yet", async () => {
  expect(await broken()).toBeUndefined();
  expect(await firstBrokenLink(database.dataSource.manager, newId())).toBeUndefined();
});

test("in whose stead somebody acted is part of the chain; the links of all others are as they always were", async () => {
  const stead: Stead = {
    basis: "DELEGATION",
    of: "paul",
    reference: "2026-12",
    from: "2026-01-01",
    until: null,
    acts: ["AUTHORISATION"],
  };
  const delegate: Actor = { ...publicActor, kind: "ARS_AGENT", subject: "jeanne", roles: ["SIGNATORY"], inSteadOf: stead };
  const { manager } = database.dataSource;
  await database.dataSource.transaction(async (within) => {
    const current = await counters.lock(within, id);
    if (current) await counters.append(within, current, { ...occasion, actor: delegate }, [{ type: "Counted", data: { by: 4 } }]);
  });
  expect(await broken()).toBeUndefined();
  const happenings = (await readHappenings(manager, counters.definition.evolve, [id])).get(id);
  expect(happenings?.map(({ actor }) => actor.inSteadOf)).toEqual([null, null, null, stead]);
  await database.query(`UPDATE history SET actor_in_stead_of = NULL WHERE subject = '${id}' AND number = 4`);
  expect(await broken()).toBe(4);
});

test("a chain of before anybody acted for another verifies", () => {
  const facts = { subject: id, type: "Counted", payload: null, salt: null, why: null, recorded_at: new Date(0) };
  const before = {
    ...facts,
    number: 1,
    payload_hash: "0".repeat(64),
    actor_kind: "ARS_AGENT",
    actor_subject: "jeanne",
    actor_organisation: "ars-24",
    actor_roles: ["SIGNATORY"],
    actor_in_stead_of: null,
    at: new Date("2026-01-01T00:00:00Z"),
    // As a release of before has linked it.
    link: "24999c33648b5f0649327db0f5bbe9ed9bc4acd5b500df2811314885da054c3d",
  };
  const head = { subject: id, history_count: 1, chain_link: before.link, sequence: 0 };
  const { entries, moved } = linkHistory(head, [{ type: "Erased", data: {} }], { ...occasion, why: null });
  expect(brokenLinkOf([before, ...entries], moved)).toBeUndefined();
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
    // The same text for the hash, told otherwise: the reason without its first words.
    ["salt", "salt || 'Parce ', why = 'que.' || chr(10) || 'Voilà.'"],
    ["payload", "'Voilà.' || chr(10) || payload, why = 'Parce que.'"],
    ["at", "at - interval '1 day'"],
    ["actor_kind", "'MINISTRY'"],
    ["actor_subject", "'somebody-else'"],
    ["actor_organisation", "'ars-11'"],
    ["actor_roles", "'{SIGNATORY}'"],
    ["actor_in_stead_of", "'{}'"],
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
        actor_organisation, actor_roles, why, at, recorded_at, actor_in_stead_of FROM history WHERE subject = '${id}' AND number = ${from}`);
    await copy(3, 4);
    expect(await broken()).toBe(4);
    await database.query(`UPDATE history SET number = 5 WHERE subject = '${id}' AND number = 3`);
    await copy(1, 3);
    expect(await broken()).toBe(3);
  });
});

describe("an entry without content", () => {
  const empty = "payload = NULL, salt = NULL, why = NULL";
  const change = (set: string, number: number) =>
    database.query(`UPDATE history SET ${set} WHERE subject = '${id}' AND number = ${number}`);
  const locked = (work: (manager: EntityManager, current: Stored<Counter>) => Promise<void>) =>
    database.dataSource.transaction(async (manager) => {
      const current = await counters.lock(manager, id);
      if (current) await work(manager, current);
    });
  const redact = (which: Sql) => locked((manager, current) => counters.redact(manager, current, occasion, current.state, which));

  test("breaks the chain where no purge stands for it, also with another reason on it", async () => {
    await change(empty, 2);
    expect(await broken()).toBe(2);
    await change("why = 'Une autre raison.'", 2);
    expect(await broken()).toBe(2);
  });

  test("leaves it whole where its aggregate was erased, and nothing can be written on it", async () => {
    await locked((manager, current) => counters.erase(manager, current, occasion));
    expect(await broken()).toBeUndefined();
    await change("why = 'Une autre raison.'", 2);
    expect(await broken()).toBe(2);
  });

  test("leaves it whole where it was redacted, once or again, and the others readable; one more breaks it", async () => {
    await redact(sql`number = 2`);
    expect(await broken()).toBeUndefined();
    expect(await readHistory(database.dataSource.manager, id)).toEqual([
      { type: "Counted", data: { by: 1 } },
      { type: "Counted", data: { by: 3 } },
      { type: "Redacted", data: { state: { count: 6, note: "" }, erased: [2] } },
    ]);
    await redact(sql`number = 3`);
    expect(await broken()).toBeUndefined();
    await change(empty, 1);
    expect(await broken()).toBe(1);
  });

  test("is not vouched for by a redaction that was emptied or spoiled itself", async () => {
    await redact(sql`number = 2`);
    await change("payload = 'nothing that can be read'", 4);
    expect(await broken()).toBe(2);
    await change(empty, 4);
    expect(await broken()).toBe(4);
  });
});

test("a redaction of before it said which entries it emptied stands for all before it", () => {
  const facts = { type: "Counted", payload: null, salt: null, why: null, recorded_at: new Date(0), actor_in_stead_of: null };
  const by = {
    subject: id,
    actor_kind: "SYSTEM",
    actor_subject: "system",
    actor_organisation: null,
    actor_roles: [],
    at: new Date(0),
  };
  const unlinked = { ...facts, ...by, number: 1, payload_hash: "0".repeat(64) };
  const emptied = { ...unlinked, link: chainLink(CHAIN_START, unlinked) };
  const event = { type: "Redacted", data: { state: { count: 1 } } };
  const head = { subject: id, history_count: 1, chain_link: emptied.link, sequence: 0 };
  const { entries, moved } = linkHistory(head, [event], { ...occasion, why: null });
  expect(brokenLinkOf([emptied, ...entries], moved)).toBeUndefined();
});

test("equal payloads have unequal hashes: what was purged cannot be guessed", async () => {
  const other = newId();
  const event = { type: "Counted", data: { by: 1 } } as const;
  await database.dataSource.transaction((manager) => counters.create(manager, other, occasion, [event, event]));
  const hashes = await database.query<{ payload_hash: string }>(`SELECT payload_hash FROM history WHERE subject = '${other}'`);
  expect(new Set(hashes.map(({ payload_hash }) => payload_hash)).size).toBe(2);
});
