import { expect, test } from "@jest/globals";
import { readBrokerConfig, tryBrokerConfig } from "./broker-config.ts";

const kafka = { KAFKA_BROKERS: "one:9092, two:9093", KAFKA_CLIENT_ID: "protocols" };

test("without KAFKA_BROKERS the embedded broker is used, and its database must be named", () => {
  const databaseUrl = "postgres://here/broker";
  expect(readBrokerConfig({ BROKER_DATABASE_URL: databaseUrl })).toEqual({ kind: "embedded", databaseUrl });
  expect(() => readBrokerConfig({})).toThrow("BROKER_DATABASE_URL: is missing");
});

test("a cluster without anything special needs its addresses and a name for us", () => {
  const config = readBrokerConfig(kafka);
  expect(config).toMatchObject({
    kind: "kafka",
    options: { brokers: ["one:9092", "two:9093"], clientId: "protocols", tls: false },
  });
});

test("login, encryption, prefixes, replication and session are handed on", () => {
  const config = readBrokerConfig({
    ...kafka,
    KAFKA_TLS: "on",
    KAFKA_SASL: "SCRAM-SHA-512",
    KAFKA_USERNAME: "coop",
    KAFKA_PASSWORD: "secret",
    KAFKA_TOPIC_PREFIX: "prod.",
    KAFKA_GROUP_PREFIX: "prod-",
    KAFKA_REPLICATION_FACTOR: "3",
    KAFKA_MIN_INSYNC_REPLICAS: "2",
    KAFKA_SESSION_TIMEOUT_MS: "30000",
  });
  expect(config).toMatchObject({
    options: {
      tls: true,
      sasl: { mechanism: "SCRAM-SHA-512", username: "coop", password: "secret" },
      topicPrefix: "prod.",
      groupPrefix: "prod-",
      replicationFactor: 3,
      minInSyncReplicas: 2,
      sessionTimeoutMs: 30_000,
    },
  });
});

test("every fault is said at once", () => {
  const { config, faults } = tryBrokerConfig({
    KAFKA_BROKERS: "one:99999",
    KAFKA_TLS: "yes",
    KAFKA_TLS_CA: "/there/is/no.pem",
    KAFKA_SASL: "GSSAPI",
    KAFKA_TOPIC_PREFIX: "with space",
    KAFKA_REPLICATION_FACTOR: "0",
    KAFKA_SESSION_TIMEOUT_MS: "soon",
  });
  expect(config).toBeUndefined();
  expect(faults.map((fault) => fault.split(":")[0]).toSorted()).toEqual([
    "KAFKA_BROKERS",
    "KAFKA_CLIENT_ID",
    "KAFKA_PASSWORD",
    "KAFKA_REPLICATION_FACTOR",
    "KAFKA_SASL",
    "KAFKA_SESSION_TIMEOUT_MS",
    "KAFKA_TLS",
    "KAFKA_TLS_CA",
    "KAFKA_TLS_CA",
    "KAFKA_TOPIC_PREFIX",
    "KAFKA_USERNAME",
  ]);
});

test("what would be of no effect is a fault", () => {
  expect(tryBrokerConfig({ ...kafka, KAFKA_PASSWORD: "secret" }).faults).toEqual(["KAFKA_PASSWORD: counts only with KAFKA_SASL"]);
  expect(tryBrokerConfig({ ...kafka, KAFKA_MIN_INSYNC_REPLICAS: "2" }).faults).toEqual([
    "KAFKA_MIN_INSYNC_REPLICAS: must not be more than KAFKA_REPLICATION_FACTOR, or nothing can be published",
  ]);
});
