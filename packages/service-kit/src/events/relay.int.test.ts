import { newId } from "@coop/kernel";
import { testLogger, waitFor } from "@coop/testkit";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { type Broker, MessagesRefused, type OutgoingMessage } from "../broker/broker.ts";
import { counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { holdLease } from "./lease.ts";
import { type Relay, type RelayOptions, startRelay } from "./relay.ts";

let database: CounterDatabase;
const relays: Relay[] = [];
beforeEach(async () => {
  database = await openCounterDatabase();
});
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.stop();
  await database.close();
});

/** A broker that keeps what it is given, and can be sent away, made slow, or told what not to take. */
function memoryBroker() {
  const published: OutgoingMessage[] = [];
  const state = { away: false, attempts: 0, pause: async (): Promise<void> => undefined, declined: new Set<string>() };
  const broker = {
    async publish(_topic: string, messages: readonly OutgoingMessage[]) {
      state.attempts += 1;
      await state.pause();
      if (state.away) throw new Error("The broker is away.");
      if (messages.some(({ value }) => state.declined.has(JSON.parse(value).id))) throw new MessagesRefused("Not this one.");
      published.push(...messages);
    },
  } as unknown as Broker;
  return { broker, published, state };
}

function start(broker: Broker, options: Partial<RelayOptions> = {}, dataSource: DataSource = database.dataSource): Relay {
  const relay = startRelay({
    dataSource,
    databaseUrl: database.url,
    broker,
    logger: testLogger,
    source: "/coop/funding",
    ...options,
  });
  relays.push(relay);
  return relay;
}

async function changes(subjects: number, each: number): Promise<readonly string[]> {
  const ids = Array.from({ length: subjects }, newId);
  await Promise.all(
    ids.map(async (id) => {
      await database.dataSource.transaction((manager) =>
        counters.create(manager, id, occasion, [{ type: "Counted", data: { by: 0 } }]),
      );
      for (let change = 1; change < each; change += 1) {
        await database.dataSource.transaction(async (manager) => {
          const current = await counters.lock(manager, id);
          if (current) await counters.append(manager, current, occasion, [{ type: "Noted", data: { note: `${change}` } }]);
        });
      }
    }),
  );
  return ids;
}

const sequencesOf = (published: readonly OutgoingMessage[], id: string) =>
  published.filter(({ key }) => key === id).map(({ value }) => JSON.parse(value).sequence as number);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const waiting = async () => (await database.query("SELECT 1 FROM outbox WHERE published_at IS NULL")).length;

test("what is announced is published at once, not at the next look", async () => {
  const { broker, published } = memoryBroker();
  const relay = start(broker, { pollMs: 60_000 });
  await relay.drain();
  await waitFor(async () => {
    const [listening] = await database.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'",
    );
    return listening?.count === 1;
  });
  await changes(1, 1);
  await waitFor(() => published.length === 1, { timeoutMs: 2_000 });
  await relay.drain();
  expect(await waiting()).toBe(0);
});

test("more than a batch goes out in one go, in the order of each subject", async () => {
  const { broker, published } = memoryBroker();
  const ids = await changes(5, 9);
  await start(broker, { batchSize: 7 }).drain();
  expect(published).toHaveLength(45);
  for (const id of ids) expect(sequencesOf(published, id)).toEqual(upTo(9));
});

test("what is published goes after its retention, without anybody asking", async () => {
  const { broker, published } = memoryBroker();
  await changes(3, 2);
  await start(broker, { retentionMs: 0, pruneAfterMs: 0 }).drain();
  expect(published).toHaveLength(6);
  expect(await database.query("SELECT FROM outbox")).toEqual([]);
});

test("two relays at once: nothing is lost, and each subject keeps its order", async () => {
  const { broker, published } = memoryBroker();
  const other = await database.another();
  start(broker, { batchSize: 5, pollMs: 20 });
  start(broker, { batchSize: 5, pollMs: 20 }, other);
  const ids = await changes(10, 10);
  await waitFor(async () => (await waiting()) === 0);
  for (const id of ids) expect(sequencesOf(published, id)).toEqual(upTo(10));
});

test("a holder that is silent is replaced when its lease ends; what it publishes late are repeats", async () => {
  const { broker, published, state } = memoryBroker();
  const stuck = Promise.withResolvers<void>();
  state.pause = () => stuck.promise;
  const [id] = (await changes(1, 3)) as [string];
  const first = start(broker, { leaseMs: 400, pollMs: 50 });
  await waitFor(() => state.attempts === 1);
  state.pause = async () => undefined;
  const since = performance.now();
  start(broker, { leaseMs: 400, pollMs: 50 }, await database.another());
  await waitFor(() => published.length === 3, { timeoutMs: 3_000 });
  expect(performance.now() - since).toBeLessThan(3_000);
  stuck.resolve();
  await first.drain();
  expect(sequencesOf(published, id)).toEqual([1, 2, 3, 1, 2, 3]);
  expect(await waiting()).toBe(0);
});

test("the lease has one holder, who may prolong it and nobody may take it before it ends", async () => {
  const { manager } = database.dataSource;
  const lease = (holder: string, milliseconds = 60_000) => holdLease(manager, { name: "test", holder, milliseconds });
  const [anne, benoit] = [newId(), newId()];
  expect([await lease(anne), await lease(benoit), await lease(anne, 0)]).toEqual([true, false, true]);
  const claims = await Promise.all([benoit, newId(), newId()].map((holder) => lease(holder)));
  expect(claims.filter(Boolean)).toHaveLength(1);
});

test("a relay with nothing to do asks one thing per look: the lease is asked for only once half of its time is over", async () => {
  const statements: string[] = [];
  const idle = await database.another((statement) => statements.push(statement));
  statements.length = 0;
  start(memoryBroker().broker, { pollMs: 20, leaseMs: 60_000 }, idle);
  const count = (part: string) => statements.filter((statement) => statement.includes(part)).length;
  await waitFor(() => count("FROM outbox") >= 10);
  expect(count("INSERT INTO lease")).toBe(1);
  expect(statements).toHaveLength(count("FROM outbox") + 1);
});

test("a broker that is away is waited for, with pauses that grow, and all goes out when it is back", async () => {
  const { broker, published, state } = memoryBroker();
  state.away = true;
  const [id] = (await changes(1, 4)) as [string];
  start(broker, { pollMs: 10 });
  await waitFor(() => state.attempts >= 3);
  expect(await waiting()).toBe(4);
  const attempts = state.attempts;
  await database.query("SELECT pg_sleep(0.3)");
  expect(state.attempts - attempts).toBeLessThanOrEqual(2);
  state.away = false;
  await waitFor(() => published.length === 4);
  expect(sequencesOf(published, id)).toEqual(upTo(4));
});

test("a copy that does not reach the broker leaves the work to one that does", async () => {
  const [cutOff, healthy] = [memoryBroker(), memoryBroker()];
  cutOff.state.away = true;
  start(cutOff.broker, { pollMs: 50 });
  await changes(2, 3);
  await waitFor(() => cutOff.state.attempts > 0, { describe: "a try of the copy that is cut off" });
  start(healthy.broker, { pollMs: 50 });
  await waitFor(async () => (await waiting()) === 0, { timeoutMs: 10_000, describe: "an empty outbox" });
  expect(healthy.published).toHaveLength(6);
  expect(cutOff.published).toHaveLength(0);
});

test("stopping does not wait for a broker that is away, and stopping twice is one stop", async () => {
  const { broker, state } = memoryBroker();
  state.away = true;
  await changes(1, 1);
  const relay = start(broker);
  await waitFor(() => state.attempts >= 3);
  const since = performance.now();
  await Promise.all([relay.stop(), relay.stop()]);
  await relay.stop();
  expect(performance.now() - since).toBeLessThan(500);
});

test("who stops gives the lease back, so that another goes on at once", async () => {
  const { broker, published } = memoryBroker();
  const relay = start(broker);
  await relay.drain();
  await relay.stop();
  await changes(1, 1);
  await start(broker, {}, await database.another()).drain();
  expect(published).toHaveLength(1);
});

test("a lost database connection is taken up again: the next event goes out", async () => {
  const { broker, published } = memoryBroker();
  start(broker, { pollMs: 60_000 });
  const listening = "datname = current_database() AND query LIKE 'LISTEN%'";
  const isThere = async () => (await database.query(`SELECT 1 FROM pg_stat_activity WHERE ${listening}`)).length === 1;
  await waitFor(isThere);
  await database.query(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE ${listening}`);
  await changes(1, 1);
  await waitFor(() => published.length === 1, { timeoutMs: 4_000 });
  await waitFor(isThere);
});

const parked = () =>
  database.query<{ state: string; subject: string; sequence: number; error: string }>("SELECT * FROM parked_message");
/** The envelope's identifier of one event in the outbox. */
async function idOf(subject: string | undefined, sequence: number): Promise<string> {
  const rows = await database.query<{ envelope: string }>("SELECT envelope FROM outbox WHERE subject = $1 ORDER BY position", [
    subject,
  ]);
  return JSON.parse(rows[sequence - 1]?.envelope as string).id;
}

test("an event that the broker declines is found in its batch and parked; those behind it wait, all others go out", async () => {
  const { broker, published, state } = memoryBroker();
  const [bad, worse, ...good] = (await changes(8, 5)) as [string, string, ...string[]];
  for (const [subject, sequence] of [
    [bad, 3],
    [bad, 4],
    [worse, 1],
  ] as const)
    state.declined.add(await idOf(subject, sequence));
  const relay = start(broker, { batchSize: 20 });
  await relay.drain();
  const sent = (id: string) => [...new Set(sequencesOf(published, id))];
  expect([sent(bad), sent(worse)]).toEqual([upTo(2), []]);
  for (const id of good) expect(sent(id)).toEqual(upTo(5));
  const failed = await parked();
  expect(failed).toHaveLength(2);
  expect(failed).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ state: "FAILED", subject: bad, sequence: 3, error: expect.stringContaining("Not this one.") }),
      expect.objectContaining({ state: "FAILED", subject: worse, sequence: 1 }),
    ]),
  );
  const { attempts } = state;
  await relay.drain();
  expect(state.attempts).toBe(attempts);
});

test.each([
  ["is no text of ours any more", "envelope = '{'"],
  ["is about somebody else", "envelope = replace(envelope, subject::text, gen_random_uuid()::text)"],
  ["has a topic that is none", "topic = 'elsewhere'"],
])("a row that %s is not published: it is parked with its sequence, and what stands behind it waits", async (_, change) => {
  const { broker, published } = memoryBroker();
  const [broken, whole] = (await changes(2, 4)) as [string, string];
  const second = "(SELECT position FROM outbox WHERE subject = $1 ORDER BY position LIMIT 1 OFFSET 1)";
  await database.query(`UPDATE outbox SET ${change} WHERE position = ${second}`, [broken]);
  await start(broker).drain();
  expect(sequencesOf(published, whole)).toEqual(upTo(4));
  expect(sequencesOf(published, broken)).toEqual([1]);
  expect(await parked()).toMatchObject([{ state: "FAILED", subject: broken, sequence: 2 }]);
  expect(await waiting()).toBe(3);
});

test("a broker that is away is no fault of a row: nothing is parked", async () => {
  const { broker, state } = memoryBroker();
  state.away = true;
  await changes(2, 2);
  start(broker);
  await waitFor(() => state.attempts >= 3);
  expect(await parked()).toEqual([]);
});
