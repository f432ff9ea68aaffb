import { type EventDefinition, topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { createTestDatabase, type TestDatabase, testLogger, waitFor } from "@coop/testkit";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { z } from "zod";
import type { Broker } from "../broker/broker.ts";
import { createEmbeddedBroker } from "../broker/embedded-broker.ts";
import { createInbox } from "../events/inbox.ts";
import { discardParked, skipMissing } from "../events/parked-actions.ts";
import { on } from "../events/subscription.ts";
import { type CounterDatabase, openCounterDatabase } from "../testing/counter-database.ts";
import type { Projection, ServiceProjections } from "./projection.ts";
import { rebuildProjection } from "./rebuild.ts";

jest.setTimeout(30_000);

const noted = {
  type: "fr.coop.test.noted.v1",
  topic: topics.opinions,
  description: "Une note est prise.",
  data: z.object({ note: z.string() }),
} satisfies EventDefinition;

const keepNote = on(noted, async (manager, { note }, { subject }) => {
  if (note === "bug") throw new Error("The note is a bug.");
  await manager.query(
    "INSERT INTO note (id, note, times) VALUES ($1, $2, 1) ON CONFLICT (id) DO UPDATE SET note = $2, times = note.times + 1",
    [subject, note],
  );
});
const notes: Projection = { name: "last-notes", tables: ["note"], subscribed: [keepNote] };
const act = { who: "anne", at: new Date("2017-01-09T09:00:00Z"), why: "essai" };

let own: CounterDatabase;
let log: TestDatabase;
let broker: Broker;
let consuming: { stop(): Promise<void> };

function inbox() {
  return createInbox({
    dataSource: own.dataSource,
    databaseUrl: own.url,
    broker,
    logger: testLogger,
    consumer: "funding",
    subscribed: [keepNote],
  });
}

beforeEach(async () => {
  [own, log] = await Promise.all([openCounterDatabase(), createTestDatabase()]);
  broker = createEmbeddedBroker({ databaseUrl: log.url, logger: testLogger });
  await broker.ensureTopics([{ name: noted.topic, partitions: 6 }]);
  await own.query("CREATE TABLE note (id uuid PRIMARY KEY, note text NOT NULL, times integer NOT NULL)");
  await own.query("CREATE TABLE quote (note_id uuid REFERENCES note (id))");
  consuming = await inbox().start();
});
afterEach(async () => {
  await consuming.stop();
  await broker.stop();
  await Promise.all([own.close(), log.drop()]);
});

async function tell(subject: string, sequence: number, note: string): Promise<void> {
  const envelope = {
    ...{ specversion: "1.0", id: newId(), type: noted.type, source: "/coop/opinions", subject, partitionkey: subject },
    ...{ time: "2017-01-09T09:00:00.000Z", sequence, dataschema: "urn:test", data: { note } },
  };
  await broker.publish(noted.topic, [{ key: subject, value: JSON.stringify(envelope) }]);
}

/** Tells so many subjects so many notes each, and waits until they are kept. */
async function tellMany(subjects: number, each: number): Promise<readonly string[]> {
  const ids = Array.from({ length: subjects }, () => newId());
  for (let sequence = 1; sequence <= each; sequence += 1) for (const id of ids) await tell(id, sequence, `note ${sequence}`);
  await waitFor(async () => (await kept()).filter(({ id, times }) => ids.includes(id) && times === each).length === subjects);
  return ids;
}

const kept = () => own.query<{ id: string; note: string; times: number }>("SELECT * FROM note ORDER BY id");
const waiting = () => own.query<{ id: string; state: string }>("SELECT id, state FROM parked_message ORDER BY sequence");
const traces = () => own.query("SELECT who, why, consumer, projection, differences FROM rebuild_action");

interface Rebuilt {
  readonly projection: Projection;
  readonly dryRun: boolean;
  readonly from: Broker;
}

function rebuild({ projection = notes, dryRun = false, from = broker }: Partial<Rebuilt> = {}) {
  const of: ServiceProjections = { service: "funding", tables: [], projections: [projection] };
  return rebuildProjection({ databaseUrl: own.url, broker: from, of, projection, dryRun, act });
}

/** Nothing of a rebuild is left: no schema, and its group is forgotten. */
async function nothingIsLeft(): Promise<boolean> {
  const schemas = await own.query("SELECT 1 FROM pg_namespace WHERE nspname LIKE 'rebuild%'");
  return schemas.length === 0;
}

test("what is built again is equal, and leaves nothing but a trace", async () => {
  await tellMany(20, 3);
  const before = await kept();
  expect(await rebuild()).toEqual([]);
  expect(await kept()).toEqual(before);
  expect(await traces()).toEqual([{ who: "anne", why: "essai", consumer: "funding", projection: "last-notes", differences: [] }]);
  expect(await nothingIsLeft()).toBe(true);
});

test("rows that are missing, surplus or different are found by a dry run and healed, and what refers to others is kept", async () => {
  const [gone = "", wrong = "", quoted = ""] = await tellMany(5, 2);
  const before = await kept();
  const surplus = newId();
  await own.query("INSERT INTO quote VALUES ($1)", [quoted]);
  await own.query("DELETE FROM note WHERE id = $1", [gone]);
  await own.query("UPDATE note SET note = 'forged' WHERE id = $1", [wrong]);
  await own.query("INSERT INTO note VALUES ($1, 'invented', 1)", [surplus]);
  const differences = [
    { table: "note", kind: "DIFFERENT", count: 1, keys: [wrong] },
    { table: "note", kind: "MISSING", count: 1, keys: [gone] },
    { table: "note", kind: "SURPLUS", count: 1, keys: [surplus] },
  ];
  const corrupted = await kept();
  expect(await rebuild({ dryRun: true })).toEqual(differences);
  expect(await kept()).toEqual(corrupted);
  expect(await traces()).toEqual([]);
  expect(await rebuild()).toEqual(differences);
  expect(await kept()).toEqual(before);
  expect(await rebuild()).toEqual([]);
});

test("an emptied projection is built again while events come in, and none of them is lost or applied twice", async () => {
  const ids = await tellMany(10, 3);
  await own.query("DELETE FROM note");
  let sequence = 3;
  let traffic = true;
  const telling = (async () => {
    while (traffic) {
      sequence += 1;
      for (const id of ids) await tell(id, sequence, `note ${sequence}`);
    }
  })();
  await rebuild();
  await rebuild();
  traffic = false;
  await telling;
  await waitFor(async () => (await kept()).every((row) => row.note === `note ${sequence}`));
  expect((await kept()).map(({ times }) => times)).toEqual(ids.map(() => sequence));
  expect(await rebuild({ dryRun: true })).toEqual([]);
});

test("what is parked, discarded or given up has no effect in what is built again either", async () => {
  const [failing, lacking, stuck] = [newId(), newId(), newId()];
  for (const [index, note] of ["one", "bug", "three"].entries()) await tell(failing, index + 1, note);
  await tell(lacking, 1, "one");
  await tell(lacking, 4, "four");
  for (const [index, note] of ["one", "bug", "three"].entries()) await tell(stuck, index + 1, note);
  const parked = () => own.query<{ id: string; subject: string }>("SELECT * FROM parked_message ORDER BY sequence");
  await waitFor(async () => (await parked()).length === 5);
  const idOf = async (subject: string) => (await parked()).find((message) => message.subject === subject)?.id as string;
  await own.dataSource.transaction(async (manager) => discardParked(manager, await idOf(failing), act));
  await own.dataSource.transaction(async (manager) => skipMissing(manager, await idOf(lacking), act));
  await waitFor(async () => (await parked()).length === 2);
  const before = await kept();
  expect(new Map(before.map(({ id, note }) => [id, note]))).toEqual(
    new Map([
      [failing, "three"],
      [lacking, "four"],
      [stuck, "one"],
    ]),
  );
  expect(await rebuild()).toEqual([]);
  expect(await kept()).toEqual(before);
  await tell(lacking, 2, "late");
  await tell(lacking, 5, "five");
  await waitFor(async () => (await kept()).some(({ note }) => note === "five"));
  expect(await rebuild({ dryRun: true })).toEqual([]);
});

test("two at a time are refused, and the first goes on", async () => {
  await tellMany(3, 1);
  const results = await Promise.allSettled([rebuild(), rebuild()]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { message: expect.stringContaining("somebody else") },
  });
  expect(await nothingIsLeft()).toBe(true);
});

test("what a killed rebuild left behind is cleared away by the next", async () => {
  await tellMany(3, 1);
  await own.query("CREATE SCHEMA rebuild_last_notes");
  await own.query("CREATE TABLE rebuild_last_notes.note (half integer)");
  const group = { group: "rebuild.funding.last-notes", topics: [noted.topic] };
  const seen: unknown[] = [];
  const subscription = await broker.subscribe({ ...group, handle: async (messages) => void seen.push(...messages) });
  await waitFor(() => seen.length === 3);
  await subscription.stop();
  expect(await rebuild()).toEqual([]);
  expect(await nothingIsLeft()).toBe(true);
});

test.each([
  ["writes", "INSERT INTO seen (subject, what) VALUES ('x', 'y')"],
  ["reads", "SELECT * FROM counter"],
])("a handler that %s outside its projection's tables fails the rebuild, and changes nothing", async (_, statement) => {
  await tellMany(2, 1);
  const straying = on(noted, async (manager) => void (await manager.query(statement)));
  await expect(rebuild({ projection: { ...notes, subscribed: [keepNote, straying] } })).rejects.toThrow(
    /touches other tables: (seen|counter)/,
  );
  expect(await own.query("SELECT * FROM seen")).toEqual([]);
  expect(await nothingIsLeft()).toBe(true);
});

test("a handler that can no longer apply what was applied, and events that are gone, change nothing and say so", async () => {
  const [first = ""] = await tellMany(2, 1);
  const before = await kept();
  const broken = on(noted, () => Promise.reject(new Error("no more")));
  await expect(rebuild({ projection: { ...notes, subscribed: [broken] } })).rejects.toThrow(/n° 1: no more/);
  await own.query("UPDATE inbox_mark SET sequence = 7 WHERE subject = $1", [first]);
  await expect(rebuild()).rejects.toThrow(first);
  expect(await kept()).toEqual(before);
  expect(await waiting()).toEqual([]);
});

test("a topic that was lost and made anew, empty, does not empty the projection: nothing is changed", async () => {
  await tellMany(2, 1);
  const before = await kept();
  const anew = await createTestDatabase();
  const empty = createEmbeddedBroker({ databaseUrl: anew.url, logger: testLogger });
  await empty.ensureTopics([{ name: noted.topic, partitions: 6 }]);
  await expect(rebuild({ from: empty })).rejects.toThrow("2 subjects lack events on their topics");
  expect(await kept()).toEqual(before);
  await empty.stop();
  await anew.drop();
});
