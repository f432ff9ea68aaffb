import { topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { ask, createTestDatabase, testActorKeys, testLogger, waitFor } from "@coop/testkit";
import { type KafkaApart, kafkaApart, whyNoKafka } from "@coop/testkit/kafka.ts";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Broker } from "./broker/broker.ts";
import { createKafkaBroker } from "./broker/kafka-broker.ts";
import type { RunningService } from "./create-service.ts";
import { type HttpServer, serve } from "./http/server.ts";
import { counting, createCounterService } from "./testing/counter-service.ts";

const absent = await whyNoKafka();
const ALL_WELL = { database: "ok", broker: "ok", relay: "ok", consumer: "ok" };

if (absent) test.todo(`READINESS IS NOT TESTED WITH KAFKA HERE. ${absent}`);
else
  describe("a service over Kafka", () => {
    let kafka: KafkaApart;
    let running: Awaited<ReturnType<KafkaApart["start"]>>;
    let broker: Broker;
    let service: RunningService;
    let server: HttpServer;
    const closing: (() => Promise<unknown>)[] = [];

    beforeAll(async () => {
      kafka = await kafkaApart();
      running = await kafka.start();
      closing.push(() => kafka.discard());
      const database = await createTestDatabase();
      closing.push(() => database.drop());
      const retry = { firstMs: 100, maxMs: 500 };
      broker = createKafkaBroker({
        ...{ brokers: running.brokers, clientId: "readiness", logger: testLogger, retry },
        sessionTimeoutMs: 6_000,
      });
      closing.push(() => broker.stop());
      service = createCounterService({
        ...{ databaseUrl: database.url, broker, actorKeys: testActorKeys, logger: testLogger },
        patienceMs: 1_000,
      });
      await service.start();
      closing.push(() => service.stop());
      server = await serve(service, { port: 0, host: "127.0.0.1", logger: testLogger });
      closing.push(() => server.stop());
    }, 90_000);
    afterAll(async () => {
      for (const close of closing.reverse()) await close();
    }, 60_000);

    async function readiness() {
      const answer = await fetch(new URL("/health/ready", server.url));
      const { checks } = (await answer.json()) as { checks: Readonly<Record<string, string>> };
      return { status: answer.status, checks };
    }

    async function until(part: string, beginning: string) {
      let last: Awaited<ReturnType<typeof readiness>>;
      await waitFor(
        async () => {
          last = await readiness();
          return last.checks[part]?.startsWith(beginning);
        },
        { timeoutMs: 30_000, describe: () => `${part} to say ${beginning}: ${JSON.stringify(last)}` },
      );
    }

    test("Kafka is killed: broker, relay and consumer say so one after the other, and all is well once it is back", async () => {
      // Once it has read something it is a member for sure, and not only within our patience.
      await broker.publish(topics.opinions, [{ key: "k", value: "no event" }]);
      await waitFor(async () => (await service.inbox.parked()).length === 1, { timeoutMs: 30_000, describe: "a member" });
      expect(await readiness()).toEqual({ status: 200, checks: ALL_WELL });

      await running.kill();
      expect(await readiness()).toMatchObject({
        status: 503,
        checks: { database: "ok", broker: expect.stringMatching(/^BROKER_UNREACHABLE: /), relay: "ok" },
      });
      const mutation =
        "mutation ($key: String!) { createCounter(idempotencyKey: $key, input: { by: 1 }) { ... on CounterChanged { id } } }";
      const { errors } = await ask(service, counting, new Date("2017-01-09T09:00:00Z"), mutation, { key: newId() });
      expect(errors).toBeUndefined();
      await until("relay", "RELAY_FAILING: Events could not be published for");
      await until("consumer", "CONSUMER_AWAY: It has not been a member of its group for");
      expect((await fetch(new URL("/health/live", server.url))).status).toBe(200);

      running = await kafka.start();
      await waitFor(async () => (await readiness()).status === 200, { timeoutMs: 60_000, describe: "readiness" });
      expect((await readiness()).checks).toEqual(ALL_WELL);
    }, 150_000);
  });
