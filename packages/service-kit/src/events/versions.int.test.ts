import { type CloudEvent, type EventDefinition, topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { createTestDatabase, testLogger, waitFor } from "@coop/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { DataSource, EntityManager } from "typeorm";
import { z } from "zod";
import type { Broker, OutgoingMessage, Subscription } from "../broker/broker.ts";
import { createEmbeddedBroker } from "../broker/embedded-broker.ts";
import { type CounterDatabase, openCounterDatabase } from "../testing/counter-database.ts";
import { createInbox, type Inbox } from "./inbox.ts";
import { on, type Subscribed } from "./subscription.ts";

// Consumers of one group that do not know the same versions of an event, on a broker and a database that they share.

function version(number: number): EventDefinition {
  const data = z.object({ what: z.string() });
  return { type: `fr.coop.test.happened.v${number}`, topic: topics.opinions, description: "Quelque chose.", data };
}
const [first, second] = [version(1), version(2)];

let database: CounterDatabase;
let broker: Broker;
let end: () => Promise<void>;
const running: Subscription[] = [];
let [subject, other] = [newId(), newId()];

beforeAll(async () => {
  const log = await createTestDatabase();
  database = await openCounterDatabase();
  broker = createEmbeddedBroker({ databaseUrl: log.url, logger: testLogger });
  await broker.ensureTopics([{ name: topics.opinions, partitions: 4 }]);
  end = async () => {
    await broker.stop();
    await Promise.all([database.close(), log.drop()]);
  };
});
beforeEach(async () => {
  [subject, other] = [newId(), newId()];
});
afterAll(async () => {
  await stopAll();
  await end();
});

async function note(manager: EntityManager, data: unknown, { subject: about }: CloudEvent): Promise<void> {
  await manager.query("INSERT INTO seen (subject, what) VALUES ($1, $2)", [about, JSON.stringify(data)]);
}

function inboxOf(subscribed: readonly Subscribed[], dataSource: DataSource): Inbox {
  const shared = { broker, logger: testLogger, consumer: "versions", databaseUrl: database.url };
  return createInbox({ ...shared, dataSource, subscribed });
}

/** A copy of the consumer that knows these versions. */
async function start(...known: readonly EventDefinition[]): Promise<Subscription> {
  const copy = await inboxOf(
    known.map((definition) => on(definition, note)),
    await database.another(),
  ).start();
  running.push(copy);
  return copy;
}
const stopAll = async () => void (await Promise.all(running.splice(0).map((copy) => copy.stop())));

function event(definition: EventDefinition, sequence: number, about = subject, more: object = {}): OutgoingMessage {
  const envelope = {
    specversion: "1.0",
    id: newId(),
    type: definition.type,
    source: "/coop/opinions",
    subject: about,
    time: "2017-01-09T09:00:00.000Z",
    partitionkey: about,
    sequence,
    dataschema: "urn:test",
    data: { what: `${sequence}` },
    ...more,
  };
  return { key: about, value: JSON.stringify(envelope) };
}
const publish = (...messages: readonly OutgoingMessage[]) => broker.publish(topics.opinions, messages);

async function seen(about = subject): Promise<string> {
  const rows = await database.query<{ what: string }>("SELECT what FROM seen WHERE subject = $1 ORDER BY id", [about]);
  return rows.map(({ what }) => JSON.parse(what).what).join(" ");
}
async function parked(): Promise<string> {
  const rows = await database.query<{ state: string; sequence: number }>(
    "SELECT state, sequence FROM parked_message ORDER BY sequence",
  );
  return rows.map(({ state, sequence }) => `${state} ${sequence}`).join(", ");
}
const isSeen = (text: string, about = subject) => waitFor(async () => (await seen(about)) === text, { timeoutMs: 15_000 });

test("fields that this version does not know, of the envelope and of the data, are nobody's concern: the event is applied without them", async () => {
  await start(first);
  const data = { what: "wide", since: "2031-01-01", deep: { list: [{ of: null }] } };
  await publish(event(first, 1, subject, { data, dataregion: "fr", priority: { level: 3 } }), event(first, 2));
  await isSeen("wide 2");
  const rows = await database.query<{ what: string }>("SELECT what FROM seen WHERE subject = $1 ORDER BY id", [subject]);
  expect(rows.map(({ what }) => JSON.parse(what))).toEqual([{ what: "wide" }, { what: "2" }]);
  expect(await parked()).toBe("");
  await stopAll();
});

test("an event of an unknown version is parked and its dossier waits behind it, others flow; a newer consumer takes them up at its start", async () => {
  await start(first);
  await publish(event(first, 1), event(second, 2), event(first, 3), event(first, 1, other), event(first, 2, other));
  await isSeen("1 2", other);
  await waitFor(async () => (await parked()) === "UNKNOWN_VERSION 2, WAITING 3", {
    timeoutMs: 15_000,
    describe: "what is parked",
  });
  expect(await seen()).toBe("1");

  await stopAll();
  await start(first);
  await publish(event(first, 3, other));
  await isSeen("1 2 3", other);
  expect(await parked()).toBe("UNKNOWN_VERSION 2, WAITING 3");

  await stopAll();
  await start(first, second);
  await isSeen("1 2 3");
  expect(await parked()).toBe("");
  await stopAll();
});

test("while copies of both versions run, the newer takes up what the older parks, without a restart and once", async () => {
  await start(first);
  await start(first, second);
  const subjects = Array.from({ length: 12 }, () => newId());
  for (const sequence of [1, 2, 3, 4])
    await publish(...subjects.map((about) => event(sequence % 2 === 0 ? second : first, sequence, about)));
  for (const about of subjects) await isSeen("1 2 3 4", about);
  await waitFor(async () => (await parked()) === "", { timeoutMs: 15_000, describe: "what is parked" });
  await stopAll();
});

test("the newer copy hears of what the older parks, and applies it though it receives nothing itself", async () => {
  await start(first, second);
  const older = inboxOf([on(first, note)], await database.another());
  const { value, key } = event(second, 1);
  const message = { topic: topics.opinions, partition: 0, offset: 1_000_000n, key, value, headers: {} };
  expect(await older.receive(message)).toBe("PARKED");
  await isSeen("1");
  await waitFor(async () => (await parked()) === "", { describe: "what is parked" });
  await stopAll();
});

test("what a newer consumer knows and cannot apply is parked as failed, and the rest waits", async () => {
  const older = inboxOf([on(first, note)], database.dataSource);
  const broken = inboxOf([on(first, note), on(second, () => Promise.reject(new Error("boom")))], database.dataSource);
  const messages = [event(second, 1), event(first, 2)].map(({ key, value }, index) => {
    return { topic: topics.opinions, partition: 0, offset: BigInt(2_000_000 + index), key, value, headers: {} };
  });
  for (const message of messages) await older.receive(message);
  await broken.retake();
  expect([await seen(), await parked()]).toEqual(["", "FAILED 1, WAITING 2"]);
});
