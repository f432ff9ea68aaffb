import { type CloudEvent, type EventDefinition, topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { testLogger } from "@coop/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { EntityManager } from "typeorm";
import { z } from "zod";
import type { Broker, IncomingMessage } from "../broker/broker.ts";
import { type CounterDatabase, openCounterDatabase } from "../testing/counter-database.ts";
import { createInbox, type Inbox } from "./inbox.ts";
import { on } from "./subscription.ts";

const happened = {
  type: "fr.coop.test.happened.v1",
  topic: topics.opinions,
  description: "Quelque chose est arrivé.",
  data: z.object({ what: z.string() }),
} satisfies EventDefinition;

const noBroker = {} as Broker;
let database: CounterDatabase;
let inbox: Inbox;
/** What the handler throws for a text, and how often it was called with each. */
const faults = new Map<string, () => unknown>();
const calls: string[] = [];

async function note(manager: EntityManager, { what }: { what: string }, { subject }: CloudEvent): Promise<void> {
  calls.push(what);
  await manager.query("INSERT INTO seen (subject, what) VALUES ($1, $2)", [subject, what]);
  const fault = faults.get(what);
  if (fault) throw fault();
}

beforeAll(async () => {
  database = await openCounterDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.query("TRUNCATE seen, inbox_mark, parked_message");
  faults.clear();
  calls.length = 0;
  inbox = open();
});

function open(dataSource = database.dataSource): Inbox {
  return createInbox({ dataSource, broker: noBroker, logger: testLogger, consumer: "test", subscribed: [on(happened, note)] });
}

let offset = 0n;
const subject = newId();
const raw = (value: string): IncomingMessage => ({
  topic: topics.opinions,
  partition: 0,
  offset: ++offset,
  key: subject,
  value,
  headers: {},
});
const envelope = (sequence: number, changes: object = {}) => ({
  specversion: "1.0",
  id: newId(),
  type: happened.type,
  source: "/coop/opinions",
  subject,
  time: "2017-01-09T09:00:00.000Z",
  partitionkey: subject,
  sequence,
  dataschema: "urn:test",
  data: { what: `${sequence}` },
  ...changes,
});
const message = (sequence: number, changes: object = {}) => raw(JSON.stringify(envelope(sequence, changes)));
const seen = async () =>
  (await database.query<{ what: string }>("SELECT what FROM seen ORDER BY id")).map(({ what }) => what).join(" ");
const parked = async () => (await inbox.parked()).map(({ state, sequence }) => `${state} ${sequence}`);
const markOf = async (about = subject) =>
  (await database.query<{ sequence: number }>("SELECT sequence FROM inbox_mark WHERE subject = $1", [about]))[0]?.sequence;
const boom = () => new Error("boom");

test("each event is applied once: a repeat changes nothing", async () => {
  const first = message(1);
  expect(await inbox.receive(first)).toBe("APPLIED");
  expect(await inbox.receive(first)).toBe("REPEATED");
  expect(await inbox.receive(message(1))).toBe("REPEATED");
  expect(await seen()).toBe("1");
});

test("a gap waits for what is missing, and disorder comes out in order", async () => {
  expect(await inbox.receive(message(3))).toBe("WAITING");
  expect(await inbox.receive(message(5))).toBe("WAITING");
  expect(await inbox.receive(message(2))).toBe("WAITING");
  expect(await inbox.receive(message(2))).toBe("WAITING");
  expect(await seen()).toBe("");
  expect(await inbox.receive(message(1))).toBe("APPLIED");
  expect(await seen()).toBe("1 2 3");
  expect(await parked()).toEqual(["WAITING 5"]);
  await inbox.receive(message(4));
  expect(await seen()).toBe("1 2 3 4 5");
  expect(await parked()).toEqual([]);
});

test("an event of a kind that nobody here cares for only moves the mark", async () => {
  expect(await inbox.receive(message(1, { type: "fr.coop.test.other.v1" }))).toBe("IGNORED");
  expect(await inbox.receive(message(2))).toBe("APPLIED");
});

describe("what cannot be read is parked, and the partition goes on", () => {
  test.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a NUL", "\u0000"],
    ["no envelope", '{"type":"x"}'],
    ["sequence 0", JSON.stringify(envelope(0))],
    ["a sequence that no mark can hold", JSON.stringify(envelope(2 ** 31))],
    ["a subject with a NUL", JSON.stringify(envelope(1, { subject: "a\u0000" }))],
    ["a subject longer than an index takes", JSON.stringify(envelope(1, { subject: "a".repeat(5_000) }))],
    ["a source with a NUL", JSON.stringify(envelope(1, { source: "a\u0000" }))],
  ])("%s", async (_, value) => {
    expect(await inbox.receive(raw(value))).toBe("PARKED");
    expect(await inbox.parked()).toMatchObject([{ state: "UNREADABLE", sequence: null }]);
    expect(await inbox.receive(message(1))).toBe("APPLIED");
  });
});

test("an unknown version of a known kind is parked: to skip it would lose a fact", async () => {
  expect(await inbox.receive(message(1, { type: "fr.coop.test.happened.v2" }))).toBe("PARKED");
  expect(await inbox.parked()).toMatchObject([{ state: "UNKNOWN_VERSION", error: expect.stringContaining("version") }]);
  expect(await inbox.receive(message(2))).toBe("WAITING");
});

test("data that do not fit the schema are parked", async () => {
  expect(await inbox.receive(message(1, { data: { what: 1 } }))).toBe("PARKED");
  expect(calls).toEqual([]);
});

test("a message that keeps failing is tried three times and parked; its subject waits, the others go on, a replay applies all in order", async () => {
  faults.set("2", boom);
  expect(await inbox.receive(message(1))).toBe("APPLIED");
  expect(await inbox.receive(message(2))).toBe("PARKED");
  expect(calls).toEqual(["1", "2", "2", "2"]);
  expect(await inbox.receive(message(3))).toBe("WAITING");
  expect(await inbox.receive(message(4))).toBe("WAITING");
  const other = { subject: newId(), data: { what: "other" } };
  expect(await inbox.receive(message(1, other))).toBe("APPLIED");
  expect(await seen()).toBe("1 other");

  const [failed] = await inbox.parked();
  const id = (failed as { id: string }).id;
  expect(failed).toMatchObject({ state: "FAILED", sequence: 2, error: expect.stringContaining("boom") });
  await expect(inbox.replay(id)).rejects.toThrow("boom");
  faults.clear();
  expect(await inbox.replay(id)).toBe(2);
  expect(await seen()).toBe("1 other 2 3 4");
  expect(await parked()).toEqual([]);
  expect(await markOf()).toBe(4);
});

test("one that waited and fails stays, failed, and the rest waits behind it", async () => {
  faults.set("2", boom);
  for (const sequence of [3, 2, 1]) await inbox.receive(message(sequence));
  expect(await seen()).toBe("1");
  expect((await parked()).sort()).toEqual(["FAILED 2", "WAITING 3"]);
});

test("a message whose turn has not come is not replayed: those before it would be lost", async () => {
  await inbox.receive(message(3));
  const [waiting] = await inbox.parked();
  await expect(inbox.replay((waiting as { id: string }).id)).rejects.toThrow("waits for sequence 1");
  await inbox.receive(message(1));
  await inbox.receive(message(2));
  expect(await seen()).toBe("1 2 3");
});

test("a repeat that succeeds clears away the failure it had before", async () => {
  faults.set("1", boom);
  const first = message(1);
  await inbox.receive(first);
  await inbox.receive(message(2));
  faults.clear();
  expect(await inbox.receive(first)).toBe("APPLIED");
  expect(await seen()).toBe("1 2");
  expect(await parked()).toEqual([]);
});

test("two that replay the same message at once apply it once", async () => {
  faults.set("1", boom);
  await inbox.receive(message(1));
  faults.clear();
  const [failed] = await inbox.parked();
  const id = (failed as { id: string }).id;
  const other = open(await database.another());
  await Promise.allSettled([inbox.replay(id), other.replay(id)]);
  expect(await seen()).toBe("1");
});

test("two members that get the same messages apply each once", async () => {
  const other = open(await database.another());
  const messages = [4, 2, 1, 3, 5].map((sequence) => message(sequence));
  await Promise.all(
    [inbox, other].map(async (member) => {
      for (const each of messages) await member.receive(each);
    }),
  );
  expect(await seen()).toBe("1 2 3 4 5");
  expect(await parked()).toEqual([]);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "boom"],
])("a handler may throw %s: it is parked like the rest", async (_, thrown) => {
  faults.set("1", () => thrown);
  expect(await inbox.receive(message(1))).toBe("PARKED");
  expect(await parked()).toEqual(["FAILED 1"]);
});

describe("an outage is not a try", () => {
  test.each([
    ["08006", "connection failure"],
    ["57P01", "terminating connection due to administrator command"],
    ["53300", "too many connections"],
    ["40P01", "deadlock detected"],
    ["ECONNREFUSED", ""],
    [undefined, "Connection terminated unexpectedly"],
    [undefined, "timeout exceeded when trying to connect"],
  ])("%s %s: the broker brings the message again, nothing is parked", async (code, text) => {
    const outage = Object.assign(new Error(text), code && { code });
    faults.set("1", () => outage);
    await expect(inbox.receive(message(1))).rejects.toBe(outage);
    expect(calls).toEqual(["1"]);
    expect(await parked()).toEqual([]);
    expect(await seen()).toBe("");
  });

  test("a constraint that does not hold is one", async () => {
    faults.set("1", () => Object.assign(new Error("duplicate key"), { code: "23505" }));
    expect(await inbox.receive(message(1))).toBe("PARKED");
  });
});

test("a connection killed in the middle leaves neither effect nor mark: the next try has all to do", async () => {
  const pid = async (manager: EntityManager) => (await manager.query("SELECT pg_backend_pid() AS pid"))[0].pid as number;
  let killed = false;
  const killing = createInbox({
    dataSource: database.dataSource,
    broker: noBroker,
    logger: testLogger,
    consumer: "test",
    subscribed: [
      on(happened, async (manager, data, about) => {
        await note(manager, data, about);
        if (killed) return;
        killed = true;
        expect(await markOf()).toBeUndefined();
        await database.query("SELECT pg_terminate_backend($1, 5000)", [await pid(manager)]);
      }),
    ],
  });
  expect(await killing.receive(message(1))).toBe("APPLIED");
  expect(calls).toEqual(["1", "1"]);
  expect([await seen(), await markOf(), await parked()]).toEqual(["1", 1, []]);
});

test("who died between applying and releasing leaves nothing waiting for ever: the repeat releases", async () => {
  const first = message(1);
  faults.set("2", () => Object.assign(new Error("gone"), { code: "57P01" }));
  await inbox.receive(message(2));
  await expect(inbox.receive(first)).rejects.toThrow("gone");
  expect([await seen(), await parked()]).toEqual(["1", ["WAITING 2"]]);
  faults.clear();
  expect(await inbox.receive(first)).toBe("REPEATED");
  expect([await seen(), await parked()]).toEqual(["1 2", []]);
});

test("who died between applying and releasing is made up for at the next start, without a repeat", async () => {
  faults.set("2", () => Object.assign(new Error("gone"), { code: "57P01" }));
  await inbox.receive(message(2));
  await expect(inbox.receive(message(1))).rejects.toThrow("gone");
  faults.clear();
  await inbox.retake();
  expect([await seen(), await parked()]).toEqual(["1 2", []]);
});

test("what nobody asked to try again stays failed; what somebody did, the very first of its subject, is applied", async () => {
  faults.set("1", boom);
  await inbox.receive(message(1));
  faults.clear();
  await inbox.retake();
  expect([await seen(), await parked()]).toEqual(["", ["FAILED 1"]]);
  await database.query("UPDATE parked_message SET state = 'RETRY'");
  await inbox.retake();
  expect([await seen(), await parked()]).toEqual(["1", []]);
});

test("a batch that is cut off in the middle and comes again is applied once", async () => {
  let handle: ((messages: readonly IncomingMessage[]) => Promise<void>) | undefined;
  const broker = {
    subscribe: async (request: { handle: typeof handle }) => {
      handle = request.handle;
      return { stop: async () => undefined };
    },
  } as unknown as Broker;
  const consumer = createInbox({
    dataSource: database.dataSource,
    broker,
    logger: testLogger,
    consumer: "test",
    subscribed: [on(happened, note)],
  });
  await consumer.start();
  const batch = [1, 2, 3].map((sequence) => message(sequence));
  faults.set("2", () => Object.assign(new Error("gone"), { code: "57P01" }));
  await expect(handle?.(batch)).rejects.toThrow("gone");
  faults.clear();
  await handle?.(batch);
  await handle?.(batch);
  expect(await seen()).toBe("1 2 3");
});

test("who subscribes to nothing asks the broker for nothing", async () => {
  const alone = createInbox({
    dataSource: database.dataSource,
    broker: noBroker,
    logger: testLogger,
    consumer: "alone",
    subscribed: [],
  });
  await (await alone.start()).stop();
});
