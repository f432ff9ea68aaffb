import { type CloudEvent, type EventDefinition, topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { testLogger } from "@coop/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { EntityManager } from "typeorm";
import { z } from "zod";
import type { Broker, IncomingMessage } from "../broker/broker.ts";
import { type CounterDatabase, openCounterDatabase } from "../testing/counter-database.ts";
import { createInbox, type Inbox } from "./inbox.ts";
import { on, onAll, type Told } from "./subscription.ts";

function kind(name: string) {
  const data = z.object({ what: z.string() });
  return { type: `fr.coop.test.${name}.v1`, topic: topics.opinions, description: name, data } satisfies EventDefinition;
}
const projected = kind("projected");
const counted = kind("counted");
const moved = kind("moved");

let database: CounterDatabase;
let inbox: Inbox;
/** What the handlers were called with, and for which text they fail, how. */
const calls: string[][] = [];
const faults = new Map<string, Error>();

async function projectAll(manager: EntityManager, events: readonly Told<typeof projected>[]): Promise<void> {
  calls.push(events.map(({ data }) => data.what));
  for (const { data, envelope } of events) {
    await manager.query("INSERT INTO seen (subject, what) VALUES ($1, $2)", [envelope.subject, data.what]);
    const fault = faults.get(data.what);
    if (fault) throw fault;
  }
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
  const move = on(moved, (manager, data, envelope: CloudEvent) => projectAll(manager, [{ data, envelope }]));
  const subscribed = [...onAll([projected, counted], projectAll), move];
  return createInbox({ dataSource, broker: {} as Broker, logger: testLogger, consumer: "test", subscribed });
}

let offset = 0n;
const [anne, benoit] = [newId(), newId()];
function message(subject: string, sequence: number, definition: EventDefinition = projected): IncomingMessage {
  const what = `${subject === anne ? "anne" : "benoit"}-${sequence}`;
  const envelope = {
    specversion: "1.0",
    id: newId(),
    type: definition.type,
    source: "/coop/opinions",
    subject,
    time: "2017-01-09T09:00:00.000Z",
    partitionkey: subject,
    sequence,
    dataschema: "urn:test",
    data: { what },
  };
  offset += 1n;
  return { topic: topics.opinions, partition: 0, offset, key: subject, value: JSON.stringify(envelope), headers: {} };
}
const seen = async () =>
  (await database.query<{ what: string }>("SELECT what FROM seen ORDER BY id")).map(({ what }) => what).join(" ");
const parked = async () => (await inbox.parked()).map(({ state, sequence }) => `${state} ${sequence}`);
const marks = async () => {
  const rows = await database.query<{ subject: string; sequence: number }>("SELECT subject, sequence FROM inbox_mark");
  const of = (subject: string) => rows.find((row) => row.subject === subject)?.sequence;
  return { anne: of(anne), benoit: of(benoit) };
};

test("a batch is handled in one call, in its order, also events of several kinds", async () => {
  await inbox.receiveAll([message(anne, 1), message(benoit, 1, counted), message(anne, 2)]);
  expect(calls).toEqual([["anne-1", "benoit-1", "anne-2"]]);
  expect(await marks()).toEqual({ anne: 2, benoit: 1 });
});

test("what has no handler for several is handled alone, in its place", async () => {
  await inbox.receiveAll([message(anne, 1), message(benoit, 1), message(anne, 2, moved), message(anne, 3), message(benoit, 2)]);
  expect(calls).toEqual([["anne-1", "benoit-1"], ["anne-2"], ["anne-3", "benoit-2"]]);
  expect(await seen()).toBe("anne-1 benoit-1 anne-2 anne-3 benoit-2");
});

test("an event that nobody cares for moves the mark in a batch as well", async () => {
  await inbox.receiveAll([message(anne, 1), message(anne, 2, kind("other")), message(anne, 3)]);
  expect(calls).toEqual([["anne-1", "anne-3"]]);
  expect(await marks()).toMatchObject({ anne: 3 });
});

test("repeats among new ones, within the batch and from before, are left out", async () => {
  await inbox.receiveAll([message(anne, 1), message(benoit, 1)]);
  const repeated = [message(anne, 1), message(anne, 2), message(anne, 2), message(benoit, 1), message(anne, 3)];
  await inbox.receiveAll(repeated);
  await inbox.receiveAll(repeated);
  expect(await seen()).toBe("anne-1 benoit-1 anne-2 anne-3");
  expect(await parked()).toEqual([]);
});

test("a gap in the middle waits, with the rest of its subject; the others of the batch are applied", async () => {
  await inbox.receiveAll([message(anne, 1), message(anne, 3), message(benoit, 1), message(anne, 4)]);
  expect(await seen()).toBe("anne-1 benoit-1");
  expect((await parked()).sort()).toEqual(["WAITING 3", "WAITING 4"]);
  await inbox.receiveAll([message(anne, 2), message(benoit, 2)]);
  expect(await seen()).toBe("anne-1 benoit-1 anne-2 benoit-2 anne-3 anne-4");
  expect(await parked()).toEqual([]);
});

test("one that fails in the middle is parked alone, its subject waits behind it, and the rest of the batch is applied once", async () => {
  faults.set("anne-2", new Error("boom"));
  await inbox.receiveAll([message(anne, 1), message(anne, 2), message(benoit, 1), message(anne, 3), message(benoit, 2)]);
  expect(await seen()).toBe("anne-1 benoit-1 benoit-2");
  expect((await parked()).sort()).toEqual(["FAILED 2", "WAITING 3"]);
  expect(await marks()).toEqual({ anne: 1, benoit: 2 });
});

test("a later batch that brings the failed one again clears the failure away and releases what waited", async () => {
  faults.set("anne-1", new Error("boom"));
  const first = [message(anne, 1), message(anne, 2)];
  await inbox.receiveAll(first);
  expect((await parked()).sort()).toEqual(["FAILED 1", "WAITING 2"]);
  faults.clear();
  await inbox.receiveAll([message(anne, 1), message(benoit, 1)]);
  expect([await seen(), await parked()]).toEqual(["anne-1 benoit-1 anne-2", []]);
});

test("one that cannot be read is parked alone", async () => {
  await inbox.receiveAll([message(anne, 1), { ...message(anne, 2), value: "{" }, message(anne, 2), message(benoit, 1)]);
  expect(await seen()).toBe("anne-1 anne-2 benoit-1");
  expect(await parked()).toEqual(["UNREADABLE null"]);
});

test("a batch that is cut off leaves nothing, and is applied once when it comes again", async () => {
  const batch = [message(anne, 1), message(benoit, 1), message(anne, 2)];
  faults.set("anne-2", Object.assign(new Error("gone"), { code: "57P01" }));
  await expect(inbox.receiveAll(batch)).rejects.toThrow("gone");
  expect([await seen(), await marks(), await parked()]).toEqual(["", { anne: undefined, benoit: undefined }, []]);
  faults.clear();
  await inbox.receiveAll(batch);
  await inbox.receiveAll(batch);
  expect(await seen()).toBe("anne-1 benoit-1 anne-2");
});

test("two members that get the same batches in different orders apply each event once", async () => {
  const other = open(await database.another());
  const batches = [1, 3, 5].map((from) =>
    [anne, benoit].flatMap((subject) => [message(subject, from), message(subject, from + 1)]),
  );
  await Promise.all([
    (async () => {
      for (const batch of batches) await inbox.receiveAll(batch);
    })(),
    (async () => {
      for (const batch of batches) await other.receiveAll(batch.toSorted((one, two) => (one.key < two.key ? 1 : -1)));
    })(),
  ]);
  expect((await seen()).split(" ").toSorted()).toEqual(
    [1, 2, 3, 4, 5, 6].flatMap((sequence) => [`anne-${sequence}`, `benoit-${sequence}`]).toSorted(),
  );
  expect([await marks(), await parked()]).toEqual([{ anne: 6, benoit: 6 }, []]);
});
