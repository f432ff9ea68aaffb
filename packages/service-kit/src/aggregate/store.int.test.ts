import { newId } from "@coop/kernel";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../postgres/sql.ts";
import { counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { firstBrokenLink, readHistory } from "./history.ts";
import { checkRevision, type Stored } from "./store.ts";

let database: CounterDatabase;
beforeAll(async () => {
  database = await openCounterDatabase();
});
afterAll(() => database.close());

const one = { type: "Counted", data: { by: 1 } } as const;

async function create(): Promise<string> {
  const id = newId();
  await database.dataSource.transaction((manager) => counters.create(manager, id, occasion, [one]));
  return id;
}
const add = (id: string, by: number, pause: () => Promise<void> = async () => undefined) =>
  database.dataSource.transaction(async (manager) => {
    const current = (await counters.lock(manager, id)) as Stored<{ count: number; note: string }>;
    await pause();
    return counters.append(manager, current, occasion, [{ type: "Counted", data: { by } }]);
  });
const stored = async (id: string) =>
  (await database.query(`SELECT id, revision, state, count FROM counter WHERE id = '${id}'`))[0];
const rowsAbout = async (id: string) => ({
  history: (await database.query(`SELECT number FROM history WHERE subject = '${id}'`)).length,
  outbox: (await database.query(`SELECT position FROM outbox WHERE subject = '${id}'`)).length,
  delta: (await database.query(`SELECT position FROM delta WHERE entity_id = '${id}'`)).length,
});

test("what is created has revision 1, its columns, its history, its announcement and its delta row", async () => {
  const id = await create();
  expect(await stored(id)).toEqual({ id, revision: 1, state: { count: 1, note: "" }, count: 1 });
  expect(await rowsAbout(id)).toEqual({ history: 1, outbox: 1, delta: 1 });
});

test("the state is the fold of the history", async () => {
  const id = await create();
  await add(id, 4);
  expect(await stored(id)).toMatchObject({ revision: 2, state: { count: 5 }, count: 5 });
  expect(await readHistory(database.dataSource.manager, id)).toEqual([one, { type: "Counted", data: { by: 4 } }]);
});

test("no events, no change", async () => {
  const id = await create();
  const before = await rowsAbout(id);
  await database.dataSource.transaction(async (manager) => {
    const current = (await counters.lock(manager, id)) as Stored<{ count: number; note: string }>;
    expect(await counters.append(manager, current, occasion, [])).toBe(current);
  });
  expect(await stored(id)).toMatchObject({ revision: 1 });
  expect(await rowsAbout(id)).toEqual(before);
});

test("nothing is created from nothing, and nothing twice", async () => {
  const id = newId();
  const create = (events: readonly (typeof one)[]) =>
    database.dataSource.transaction((manager) => counters.create(manager, id, occasion, events));
  await expect(create([])).rejects.toThrow("nothing happened");
  await create([one]);
  await expect(create([one])).rejects.toMatchObject({ code: "23505" });
  expect(await rowsAbout(id)).toEqual({ history: 1, outbox: 1, delta: 1 });
});

test("twenty at once all count: none overwrites another, and the chain is whole", async () => {
  const id = await create();
  await Promise.all(Array.from({ length: 20 }, () => add(id, 1)));
  expect(await stored(id)).toMatchObject({ revision: 21, state: { count: 21 } });
  expect(await firstBrokenLink(database.dataSource.manager, id)).toBeUndefined();
  const sequences = await database.query<{ sequence: number }>(
    `SELECT (envelope::json->>'sequence')::int AS sequence FROM outbox WHERE subject = '${id}' ORDER BY position`,
  );
  const tasks = 2;
  expect(sequences.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 21 + tasks }, (_, index) => index + 1));
});

test("a change decided on a revision that is gone is undone, and the caller is told which it is now", async () => {
  const id = await create();
  const old = { id, revision: 1, state: { count: 1, note: "" } };
  await add(id, 1);
  const late = database.dataSource.transaction((manager) => counters.append(manager, old, occasion, [one]));
  await expect(late).rejects.toThrow("changed under its lock");
  expect(await stored(id)).toMatchObject({ revision: 2, state: { count: 2 } });
  expect(checkRevision({ ...old, revision: 2 }, 1)).toEqual({
    ok: false,
    refusal: { code: "STALE_REVISION", data: { currentRevision: 2 } },
  });
});

test("who holds an aggregate keeps it from changing, and others may hold it too", async () => {
  const id = await create();
  let changed = false;
  let change: Promise<unknown> | undefined;
  await database.dataSource.transaction(async (manager) => {
    await counters.hold(manager, id);
    await database.dataSource.transaction((other) => counters.hold(other, id));
    change = add(id, 1).then(() => {
      changed = true;
    });
    await database.query("SELECT pg_sleep(0.1)");
    expect(changed).toBe(false);
  });
  await change;
  expect(await stored(id)).toMatchObject({ revision: 2 });
});

test("a row rule that hides it locks nothing", async () => {
  const id = await create();

  await database.dataSource.transaction(async (manager) => {
    expect(await counters.lock(manager, id, sql`counter.count > 5`)).toBeUndefined();
    expect(await counters.hold(manager, id, sql`counter.count > 5`)).toBeUndefined();
    expect(await counters.lock(manager, newId())).toBeUndefined();
  });
});

test("data that do not fit the event's schema undo the change", async () => {
  const id = await create();
  await expect(add(id, 5_000)).rejects.toThrow("1000");
  expect(await stored(id)).toMatchObject({ revision: 1, state: { count: 1 } });
  expect(await rowsAbout(id)).toEqual({ history: 1, outbox: 1, delta: 1 });
});

test("an event over 900 kB is refused with the change, and nothing is half-written", async () => {
  const id = await create();
  const note = (length: number) =>
    database.dataSource.transaction(async (manager) => {
      const current = (await counters.lock(manager, id)) as Stored<{ count: number; note: string }>;
      return counters.append(manager, current, occasion, [one, { type: "Noted", data: { note: "é".repeat(length) } }]);
    });
  await expect(note(450_000)).rejects.toThrow("larger than 900000 bytes");
  expect(await stored(id)).toMatchObject({ revision: 1, state: { count: 1 } });
  expect(await rowsAbout(id)).toEqual({ history: 1, outbox: 1, delta: 1 });
  await note(440_000);
  expect(await rowsAbout(id)).toEqual({ history: 3, outbox: 3, delta: 2 });
});

test("the sequence has no gap after changes that failed", async () => {
  const id = await create();
  await expect(add(id, 5_000)).rejects.toThrow();
  await add(id, 1);
  const head = await database.query(`SELECT sequence, history_count FROM aggregate_head WHERE subject = '${id}'`);
  expect(head).toEqual([{ sequence: 2, history_count: 2 }]);
});

test("the trace and the legal instant travel with the event", async () => {
  const id = newId();
  const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  await database.dataSource.transaction((manager) => counters.create(manager, id, { ...occasion, traceparent }, [one]));
  const [row] = await database.query<{ envelope: string }>(`SELECT envelope FROM outbox WHERE subject = '${id}'`);
  expect(JSON.parse((row as { envelope: string }).envelope)).toMatchObject({
    traceparent,
    time: "2017-01-09T09:00:00.000Z",
    sequence: 1,
    subject: id,
    partitionkey: id,
    source: "/coop/funding",
    data: { count: 1, note: "" },
  });
});
