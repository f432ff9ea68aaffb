import { topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { ask, createTestDatabase, testActorKeys, testLogger } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Broker } from "../broker/broker.ts";
import type { RunningService } from "../create-service.ts";
import { counting, createCounterService } from "../testing/counter-service.ts";

let service: RunningService;
let isAway = false;
const statements: string[] = [];
const closing: (() => Promise<unknown>)[] = [];

const unlessAway = async () => {
  if (isAway) throw new Error("The broker is away.");
};
const broker = {
  ensureTopics: async () => undefined,
  publish: unlessAway,
  subscribe: async () => ({ awayMs: () => 0, stop: async () => undefined }),
  lag: async () => unlessAway().then(() => new Map([[topics.opinions, 12]])),
  ping: unlessAway,
} as unknown as Broker;

beforeAll(async () => {
  const database = await createTestDatabase();
  closing.push(() => database.drop());
  service = createCounterService({
    databaseUrl: database.url,
    broker,
    actorKeys: testActorKeys,
    logger: testLogger,
    onStatement: (statement) => statements.push(statement),
  });
  await service.start();
  closing.push(() => service.stop());
}, 30_000);
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const create = () =>
  ask(
    service,
    counting,
    new Date("2017-01-09T09:00:00Z"),
    "mutation ($key: String!) { createCounter(idempotencyKey: $key, input: { by: 1 }) { ... on CounterChanged { id } } }",
    { key: newId() },
  );

/** The value of a sample, by its name and labels. */
async function sample(name: string): Promise<number | undefined> {
  const line = (await service.metrics()).split("\n").find((each) => each.startsWith(`${name} `) || each.startsWith(`${name}{`));
  return line === undefined ? undefined : Number(line.split(" ").at(-1));
}

test("what waits, what is parked and how far the group lags is read when it is asked for, in one statement", async () => {
  isAway = true;
  for (let count = 0; count < 3; count += 1) await create();
  await service.dataSource.query("UPDATE outbox SET recorded_at = recorded_at - interval '90 seconds'");
  await park("FAILED", "a", 4);
  await park("WAITING", "a", 5);
  await park("WAITING", "b", 7);
  await park("UNREADABLE", null, null);
  await park("UNKNOWN_VERSION", "c", 1);
  statements.length = 0;
  const text = await service.metrics();
  expect(statements.filter((statement) => statement.includes("parked AS"))).toHaveLength(1);
  for (const line of [
    'coop_outbox_waiting{service="funding"} 3',
    'coop_outbox_parked_messages{service="funding"} 0',
    'coop_inbox_gaps_waiting{service="funding"} 1',
    'coop_inbox_parked_messages{service="funding",state="failed"} 1',
    'coop_inbox_parked_messages{service="funding",state="waiting"} 2',
    'coop_inbox_parked_messages{service="funding",state="unreadable"} 1',
    'coop_inbox_parked_messages{service="funding",state="unknown_version"} 1',
    'coop_broker_up{service="funding"} 0',
  ])
    expect(text.split("\n").map(withoutOrder)).toContain(withoutOrder(line));
  expect(await sample("coop_outbox_oldest_age_seconds")).toBeGreaterThanOrEqual(90);
  expect(await sample("coop_publish_failures_total")).toBeGreaterThan(0);
  expect(await sample("coop_consumer_lag")).toBeUndefined();
});

test("rows that wait are counted up to ten thousand", async () => {
  await service.dataSource.query(
    `INSERT INTO outbox (topic, subject, envelope, recorded_at)
     SELECT 'coop.funding', gen_random_uuid(), '{}', now() FROM generate_series(1, 12000)`,
  );
  expect(await sample("coop_outbox_waiting")).toBe(10_000);
  await service.dataSource.query("DELETE FROM outbox WHERE envelope = '{}'");
});

test("with the broker back the outbox empties, batches are timed, and the lag is there", async () => {
  isAway = false;
  await service.drainOutbox();
  expect(await sample("coop_outbox_waiting")).toBe(0);
  expect(await sample("coop_outbox_oldest_age_seconds")).toBe(0);
  expect(await sample("coop_published_events_total")).toBe(3);
  expect(await sample("coop_publish_duration_seconds_count")).toBeGreaterThan(0);
  expect([await sample("coop_consumer_lag"), await sample("coop_broker_up")]).toEqual([12, 1]);
});

const park = (state: string, subject: string | null, sequence: number | null) =>
  service.dataSource.query(
    `INSERT INTO parked_message (id, consumer, state, source, subject, sequence, topic, partition, "offset", value, error, parked_at)
     VALUES ($1, 'funding', $2, $3, $4, $5, 'coop.opinions', 0, floor(random() * 1000000000), '', '', now())`,
    [newId(), state, subject && "/coop/opinions", subject, sequence],
  );

/** Labels stand in no order. */
const withoutOrder = (line: string) => [...line].sort().join("");
