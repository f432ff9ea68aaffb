import { expect, test } from "@jest/globals";
import { readDistributedConfig } from "./config.ts";

test("nothing need be given: a Kafka of our own, one copy of each service, the addresses of the embedded mode", () => {
  const config = readDistributedConfig({});
  expect(config).toMatchObject({ host: "127.0.0.1", gatewayPort: 4000, accessPort: 4010, importsExisting: true });
  expect(config.kafka).toEqual({ own: { port: 0, heapMb: 512 } });
  expect(config.services.protocols).toEqual({ copies: 1, port: 4101 });
});

test("a service may run in several copies, another cluster may be named, and its login is handed on", () => {
  const { services, kafka } = readDistributedConfig({
    PROTOCOLS_COPIES: "2",
    ADHESIONS_PORT: "0",
    KAFKA_BROKERS: "a:9092",
    KAFKA_PORT: "9092",
    KAFKA_TOPIC_PREFIX: "trial.",
    ACTOR_KEYS: "of no concern",
  });
  expect([services.protocols.copies, services.opinions.copies, services.adhesions.port]).toEqual([2, 1, 0]);
  expect(kafka).toEqual({ given: { KAFKA_BROKERS: "a:9092", KAFKA_TOPIC_PREFIX: "trial." } });
});

test("every fault is listed at once, those of the cluster too", () => {
  const environment = { GATEWAY_PORT: "x", PROTOCOLS_COPIES: "0", KAFKA_BROKERS: "a", IMPORT_EXISTING: "maybe" };
  expect(() => readDistributedConfig(environment)).toThrow(
    /GATEWAY_PORT[\s\S]*IMPORT_EXISTING[\s\S]*PROTOCOLS_COPIES[\s\S]*KAFKA_BROKERS/,
  );
  expect(() => readDistributedConfig({ NODE_ENV: "production" })).toThrow("are for development");
  expect(() => readDistributedConfig({ KAFKA_TLS: "on", KAFKA_TOPIC_PREFIX: "a.", KAFKA_PORT: "9092" })).toThrow(
    /KAFKA_TLS: counts only with KAFKA_BROKERS\n- KAFKA_TOPIC_PREFIX: counts only with KAFKA_BROKERS$/,
  );
  expect(() => readDistributedConfig({ ACCESS_PORT: "4101" })).toThrow("4101 is given twice: ACCESS_PORT, PROTOCOLS_PORT");
  expect(() => readDistributedConfig({ OPINIONS_PORT: "4102", PROTOCOLS_COPIES: "2" })).toThrow("4102 is given twice");
});
