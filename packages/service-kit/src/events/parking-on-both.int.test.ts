import { newId } from "@coop/kernel";
import { createTestDatabase, type TestDatabase, testActorKeys, testLogger, waitFor } from "@coop/testkit";
import { kafkaApart, whyNoKafka } from "@coop/testkit/kafka.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Broker, OutgoingMessage } from "../broker/broker.ts";
import { createEmbeddedBroker } from "../broker/embedded-broker.ts";
import { createKafkaBroker } from "../broker/kafka-broker.ts";
import type { RunningService } from "../create-service.ts";
import { createCounterService, told } from "../testing/counter-service.ts";
import { requestReplay } from "./parked-actions.ts";

// A real service among messages that it can't apply, on each broker: the same sentences hold.

interface Carrier {
  readonly broker: Broker;
  end(): Promise<void>;
}

async function embedded(): Promise<Carrier> {
  const database = await createTestDatabase();
  return { broker: createEmbeddedBroker({ databaseUrl: database.url, logger: testLogger }), end: () => database.drop() };
}

async function kafka(): Promise<Carrier> {
  const server = await kafkaApart();
  const { brokers } = await server.start();
  const broker = createKafkaBroker({ brokers, clientId: "parking", sessionTimeoutMs: 6_000, logger: testLogger });
  return { broker, end: () => server.discard() };
}

const absent = await whyNoKafka();
if (absent) test.todo(`KAFKA IS NOT TESTED HERE. ${absent}`);
const carriers: [string, () => Promise<Carrier>][] = [["the embedded broker", embedded]];
if (!absent) carriers.push(["Kafka", kafka]);

const patience = { timeoutMs: 30_000 };

describe.each(carriers)("a service on %s", (_, open) => {
  let carrier: Carrier;
  let database: TestDatabase;
  let service: RunningService;
  let [subject, other] = [newId(), newId()];

  beforeAll(async () => {
    [carrier, database] = await Promise.all([open(), createTestDatabase()]);
    const { broker } = carrier;
    service = createCounterService({ databaseUrl: database.url, broker, actorKeys: testActorKeys, logger: testLogger });
    await service.start();
    await service.dataSource.query("ALTER TABLE seen ADD CONSTRAINT bug CHECK (what <> 'bug') NOT VALID");
  }, 120_000);
  beforeEach(async () => {
    [subject, other] = [newId(), newId()];
    await service.dataSource.query("TRUNCATE parked_message");
  });
  afterAll(async () => {
    await service.stop();
    await carrier.broker.stop();
    await carrier.end();
    await database.drop();
  }, 60_000);

  function event(sequence: number, what: string, about = subject): OutgoingMessage {
    const envelope = {
      specversion: "1.0",
      id: newId(),
      type: told.type,
      source: "/coop/opinions",
      subject: about,
      time: "2017-01-09T09:00:00.000Z",
      partitionkey: about,
      sequence,
      dataschema: "urn:test",
      data: { what },
    };
    return { key: about, value: JSON.stringify(envelope) };
  }

  const publish = (...messages: OutgoingMessage[]) => carrier.broker.publish(told.topic, messages);
  const seen = async (about = subject) => {
    const rows = await service.dataSource.query("SELECT what FROM seen WHERE subject = $1 ORDER BY id", [about]);
    return rows.map(({ what }: { what: string }) => what).join(" ");
  };
  const parked = async () => (await service.inbox.parked()).map(({ state }) => state).toSorted();

  test("a message that keeps failing is parked; its dossier's later messages wait behind it in order, all others flow", async () => {
    await publish(event(1, "one"), event(2, "bug"), event(3, "three"), event(4, "four"), event(1, "free", other));
    await waitFor(async () => (await parked()).length === 3, patience);
    expect([await seen(), await seen(other), await parked()]).toEqual(["one", "free", ["FAILED", "WAITING", "WAITING"]]);

    await service.dataSource.query("ALTER TABLE seen DROP CONSTRAINT bug");
    const { id } = (await service.inbox.parked()).find(({ state }) => state === "FAILED") as { id: string };
    const act = { who: "test", at: new Date(), why: null };
    await service.dataSource.transaction((manager) => requestReplay(manager, id, act));
    await waitFor(async () => (await parked()).length === 0, patience);
    expect(await seen()).toBe("one bug three four");
  }, 60_000);

  test("garbage, nothing at all and a megabyte of it are parked; what comes after them under the same key is applied", async () => {
    const garbage = ["{", "", "x".repeat(990_000), '{"specversion":"1.0"}', "null"];
    await publish(...garbage.map((value) => ({ key: subject, value })), event(1, "after"));
    await waitFor(async () => (await seen()) === "after", patience);
    expect(await parked()).toEqual(garbage.map(() => "UNREADABLE"));
  }, 60_000);

  test("a message without headers is applied, and foreign headers are nobody's concern", async () => {
    const foreign = { ...event(2, "foreign"), headers: { traceparent: "not a trace", "content-type": "text/plain" } };
    await publish(event(1, "bare"), foreign);
    await waitFor(async () => (await seen()) === "bare foreign", patience);
    expect(await parked()).toEqual([]);
  }, 60_000);

  test("an event under the key of another dossier belongs to its own: applied once, in its order, whenever it comes", async () => {
    // The second one is the same event again, and it may come while the first one waits: either of them is applied.
    const two = { ...event(2, "two"), key: other };
    await publish(two, { ...event(1, "other", other), key: subject });
    await publish(event(1, "one"), event(3, "three"), two, event(2, "after", other));
    await waitFor(async () => (await seen()) === "one two three" && (await seen(other)) === "other after", patience);
    await waitFor(async () => (await parked()).length === 0, patience);
  }, 60_000);
});
