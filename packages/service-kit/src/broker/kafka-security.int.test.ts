import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase, type TestDatabase, testActorKeys, waitFor } from "@coop/testkit";
import { type Certificate, makeCertificate } from "@coop/testkit/certificate.ts";
import { type KafkaApart, kafkaApart, whyNoKafka } from "@coop/testkit/kafka.ts";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { createCounterService } from "../testing/counter-service.ts";
import type { Broker } from "./broker.ts";
import type { KafkaBrokerOptions } from "./kafka/options.ts";
import { createKafkaBroker } from "./kafka-broker.ts";

const absent = await whyNoKafka();
const user = { name: "coop", password: "known-to-us-alone" };
const login = { mechanism: "SCRAM-SHA-512", username: user.name, password: user.password } as const;

if (absent) test.todo(`KAFKA IS NOT TESTED HERE. ${absent}`);
else
  describe("Kafka with TLS and logins", () => {
    let folder: string;
    let certificate: Certificate;
    let stranger: Certificate;
    let server: KafkaApart;
    let brokers: readonly string[];
    let database: TestDatabase;
    const said: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "coop-certificates-"));
      [certificate, stranger] = await Promise.all([makeCertificate(folder, "kafka"), makeCertificate(folder, "stranger")]);
      server = await kafkaApart({ user, tls: certificate });
      ({ brokers } = await server.start());
      database = await createTestDatabase();
    }, 120_000);
    afterAll(async () => {
      await server.discard();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    }, 30_000);

    function open(more: Partial<KafkaBrokerOptions> = {}): Broker {
      const logger = pino({ level: "trace" }, { write: (line: string) => void said.push(line) });
      return createKafkaBroker({ brokers, clientId: "security", tls: { ca: certificate.ca }, sasl: login, logger, ...more });
    }

    test.each(["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] as const)(
      "with the right login by %s, over TLS, events go there and back",
      async (mechanism) => {
        const broker = open({ sasl: { ...login, mechanism } });
        const topic = `security.${mechanism}`;
        await broker.ensureTopics([{ name: topic, partitions: 1 }]);
        await broker.publish(topic, [{ key: "k", value: "v" }]);
        const seen: string[] = [];
        const handle = async (messages: readonly { value: string }[]) => void seen.push(...messages.map(({ value }) => value));
        await broker.subscribe({ group: topic, topics: [topic], handle });
        await waitFor(() => seen.length === 1, { timeoutMs: 40_000 });
        await broker.stop();
      },
      60_000,
    );

    test.each<[string, Partial<KafkaBrokerOptions>, RegExp]>([
      [
        "a wrong password",
        { sasl: { ...login, password: "guess-of-a-password" } },
        /^Kafka refuses the login .*: correct KAFKA_SASL/,
      ],
      ["a user that is none", { sasl: { ...login, mechanism: "PLAIN", username: "nobody" } }, /^Kafka refuses the login/],
      ["no login", { sasl: undefined }, /^Kafka closed the connection: .* a login \(KAFKA_SASL\)\.$/],
      [
        "another authority",
        { tls: { ca: "stranger" } },
        /^Kafka's certificate is not trusted \(self-signed certificate\): .*KAFKA_TLS_CA/,
      ],
      ["no authority", { tls: true }, /^Kafka's certificate is not trusted/],
      ["no TLS", { tls: false }, /^Kafka closed the connection: .*TLS \(KAFKA_TLS\)/],
      ["an address where nobody is", { brokers: ["127.0.0.1:1"] }, /^Kafka cannot be reached \(.*ECONNREFUSED 127\.0\.0\.1:1\)/],
    ])(
      "%s stops the start of a service with one sentence",
      async (_, wrong, sentence) => {
        const tls = typeof wrong.tls === "object" ? { ca: stranger.ca } : wrong.tls;
        const broker = open({ ...wrong, ...("tls" in wrong && { tls }) });
        const logger = pino({ level: "silent" });
        const service = createCounterService({ databaseUrl: database.url, broker, actorKeys: testActorKeys, logger });
        const refusal = await service.start().then(
          () => "It started.",
          (error: Error) => error.message,
        );
        await broker.stop();
        expect(refusal).toMatch(sentence);
        expect(refusal.split("\n")).toHaveLength(1);
      },
      30_000,
    );

    test("neither password nor key is ever logged", () => {
      expect(said.length).toBeGreaterThan(20);
      const secrets = [user.password, "guess-of-a-password", Buffer.from(user.password).toString("base64"), "PRIVATE KEY"];
      for (const secret of secrets) expect(said.filter((line) => line.includes(secret))).toEqual([]);
    });
  });
