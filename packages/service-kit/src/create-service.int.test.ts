import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { ask, clusterApart, createTestDatabase, testActorKeys, testLogger, waitFor } from "@coop/testkit";
import { afterEach, expect, test } from "@jest/globals";
import type { Broker } from "./broker/broker.ts";
import { createEmbeddedBroker } from "./broker/embedded-broker.ts";
import type { RunningService } from "./create-service.ts";
import { counting, createCounterService, told } from "./testing/counter-service.ts";

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

const now = new Date("2017-01-09T09:00:00Z");
const create = (service: RunningService) =>
  ask(
    service,
    counting,
    now,
    "mutation ($key: String!) { createCounter(idempotencyKey: $key, input: { by: 1 }) { ... on CounterChanged { id } } }",
    { key: newId() },
  );

async function databaseUrl(): Promise<string> {
  const database = await createTestDatabase();
  cleanUp.push(() => database.drop());
  return database.url;
}

async function brokerOn(url: string): Promise<Broker> {
  const broker = createEmbeddedBroker({ databaseUrl: url, logger: testLogger, retry: { firstMs: 50, maxMs: 500 } });
  cleanUp.push(() => broker.stop());
  return broker;
}

function serviceOn(url: string, broker: Broker): RunningService {
  const service = createCounterService({ databaseUrl: url, broker, actorKeys: testActorKeys, logger: testLogger });
  cleanUp.push(() => service.stop());
  return service;
}

/** A broker that can be told to hang or to fail. */
function brittleBroker(): Broker & { ping: () => Promise<void>; stopSubscription: () => Promise<void> } {
  const broker = {
    ensureTopics: async () => undefined,
    publish: async () => undefined,
    subscribe: async () => ({ awayMs: () => 0, stop: () => broker.stopSubscription() }),
    stopSubscription: async () => undefined,
    ping: async () => undefined,
    stop: async () => undefined,
  };
  return broker as never;
}

test("a service starts on an empty database, answers, publishes, takes in, and stops", async () => {
  const broker = await brokerOn(await databaseUrl());
  const service = serviceOn(await databaseUrl(), broker);
  await service.start();
  const created = await create(service);
  expect(created.errors).toBeUndefined();
  await service.drainOutbox();
  expect(await service.dataSource.query("SELECT 1 FROM outbox WHERE published_at IS NULL")).toEqual([]);
  await tell(broker, newId(), 1);
  await waitFor(async () => (await seen(service)) === 1);
  expect(await service.readiness()).toEqual({
    ready: true,
    checks: { database: "ok", broker: "ok", relay: "ok", consumer: "ok" },
  });
  await service.stop();
});

async function tell(broker: Broker, subject: string, sequence: number): Promise<void> {
  const envelope = {
    specversion: "1.0",
    id: newId(),
    type: told.type,
    source: "/coop/opinions",
    subject,
    time: now.toISOString(),
    partitionkey: subject,
    sequence,
    dataschema: "urn:test",
    data: { what: "something" },
  };
  await broker.publish(topics.opinions, [{ key: subject, value: JSON.stringify(envelope) }]);
}
const seen = async (service: RunningService) =>
  (await service.dataSource.query("SELECT count(*)::int AS count FROM seen"))[0].count as number;

test("the database killed under a running service: it says so, comes back by itself, and nothing is lost or done twice", async () => {
  const apart = clusterApart();
  let cluster = await apart.start();
  cleanUp.push(() => cluster.stop({ force: true }));
  const url = await cluster.createDatabase("funding");
  const broker = await brokerOn(await cluster.createDatabase("broker"));
  const service = serviceOn(url, broker);
  await service.start();
  const subject = newId();
  await tell(broker, subject, 1);
  await waitFor(async () => (await seen(service)) === 1);
  await Promise.all(Array.from({ length: 5 }, () => create(service)));

  await cluster.stop({ force: true });
  const during = await Promise.all(Array.from({ length: 5 }, () => create(service)));
  for (const { errors } of during) expect(errors).toMatchObject([{ extensions: { code: "INTERNAL" } }]);
  const down = await service.readiness();
  expect(down.ready).toBe(false);
  expect(down.checks.database).not.toBe("");

  cluster = await apart.start();
  await waitFor(async () => (await service.readiness()).ready, { timeoutMs: 10_000 });
  const after = await Promise.all(Array.from({ length: 20 }, () => create(service)));
  expect(after.filter(({ errors }) => errors)).toEqual([]);
  await tell(broker, subject, 2);
  await waitFor(async () => (await seen(service)) === 2, { timeoutMs: 15_000 });
  expect(await service.inbox.parked()).toEqual([]);
  await service.drainOutbox();
  expect(await service.dataSource.query("SELECT 1 FROM outbox WHERE published_at IS NULL")).toEqual([]);
}, 60_000);

test("a process of a service outlives its database, and ends when asked to", async () => {
  const apart = clusterApart();
  let cluster = await apart.start();
  cleanUp.push(() => cluster.stop({ force: true }));
  const brokerVariables = JSON.stringify({ BROKER_DATABASE_URL: await cluster.createDatabase("broker") });
  const given = [await cluster.createDatabase("funding"), brokerVariables];
  const script = fileURLToPath(new URL("testing/counter-process.ts", import.meta.url));
  const child = fork(script, given, { execArgv: [], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ended = once(child, "exit");
  cleanUp.push(async () => child.kill("SIGKILL"));
  let ready: unknown;
  child.on("message", (message) => {
    ready = message;
  });
  await waitFor(() => ready === true, { timeoutMs: 20_000 });
  for (let time = 0; time < 2; time += 1) {
    await cluster.stop({ force: true });
    await waitFor(() => ready === false, { timeoutMs: 10_000 });
    cluster = await apart.start();
    await waitFor(() => ready === true, { timeoutMs: 10_000 });
  }
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
}, 60_000);

test("without its database a service says in one sentence where it looked, without the password, and can be started later", async () => {
  const apart = clusterApart();
  const cluster = await apart.start();
  const url = new URL(await cluster.createDatabase("funding"));
  expect(url.password).not.toBe("");
  await cluster.stop({ force: true });
  const service = serviceOn(url.href, brittleBroker());
  const failure = await service.start().catch((error: Error) => error);
  expect((failure as Error).message).toMatch(`The database of funding (${url.host}/funding) cannot be used: `);
  expect((failure as Error).message).toMatch(/ECONNREFUSED/);
  expect((failure as Error).message).not.toContain(`:${url.password}@`);

  const again = await apart.start();
  cleanUp.push(() => again.stop({ force: true }));
  await service.start();
  expect((await service.readiness()).ready).toBe(true);
  await service.stop();
}, 60_000);

test("a start that fails half-way leaves nothing open, and the next one works", async () => {
  const broker = brittleBroker();
  const service = serviceOn(await databaseUrl(), { ...broker, subscribe: refuseOnce(broker) });
  await expect(service.start()).rejects.toThrow("not yet");
  expect(service.dataSource.isInitialized).toBe(false);
  await expect(create(service)).rejects.toThrow("not started");
  await service.start();
  expect((await create(service)).errors).toBeUndefined();
});

function refuseOnce(broker: Broker): Broker["subscribe"] {
  let asked = 0;
  return async (request) => {
    asked += 1;
    if (asked === 1) throw new Error("not yet");
    return broker.subscribe(request);
  };
}

test("stopping twice, at once or later or before a start, is one stop", async () => {
  const service = serviceOn(await databaseUrl(), brittleBroker());
  await service.start();
  await Promise.all([service.stop(), service.stop()]);
  await service.stop();
  const never = serviceOn(await databaseUrl(), brittleBroker());
  await never.stop();
});

test("a stop finishes the calls in hand", async () => {
  const service = serviceOn(await databaseUrl(), brittleBroker());
  await service.start();
  const calls = Array.from({ length: 20 }, () => create(service));
  // Signing comes first: a call is in hand once the service has it.
  await waitFor(() => service.dataSource.query("SELECT 1 FROM counter LIMIT 1").then((found) => found.length > 0));
  await service.stop();
  const outcomes = await Promise.allSettled(calls);
  for (const outcome of outcomes) {
    if (outcome.status === "fulfilled") expect(outcome.value.errors).toBeUndefined();
    else expect(outcome.reason.message).toContain("not started");
  }
  expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
});

test("a part that cannot be stopped does not keep the others open", async () => {
  const broker = brittleBroker();
  broker.stopSubscription = async () => {
    throw new Error("stuck");
  };
  const service = serviceOn(await databaseUrl(), broker);
  await service.start();
  await expect(service.stop()).rejects.toThrow("stuck");
  expect(service.dataSource.isInitialized).toBe(false);
  cleanUp.splice(cleanUp.length - 1, 1);
});

test("a broker that hangs makes a service not ready, and does not keep who asks", async () => {
  const broker = brittleBroker();
  const service = serviceOn(await databaseUrl(), broker);
  await service.start();
  broker.ping = () => new Promise(() => undefined);
  const since = performance.now();
  expect(await service.readiness()).toEqual({
    ready: false,
    checks: { database: "ok", broker: "BROKER_UNREACHABLE: no answer within 2000 ms", relay: "ok", consumer: "ok" },
  });
  expect(performance.now() - since).toBeLessThan(3_000);
});
