import { expect, test } from "@jest/globals";
import { readOperatorConfig } from "./config.ts";

test("nothing need be given: the embedded system is meant, its broker too", () => {
  expect(readOperatorConfig({})).toMatchObject({ databaseUrls: {}, dataFolder: undefined, broker: undefined });
});

test("a broker that is named wrongly is a fault like the others, and the embedded one does not take its place", () => {
  const environment = { FUNDING_DATABASE_URL: "x", POSTGRES_PORT: "y", KAFKA_BROKERS: "a", KAFKA_TLS: "maybe" };
  expect(() => readOperatorConfig(environment)).toThrow(
    /FUNDING_DATABASE_URL[\s\S]*POSTGRES_PORT[\s\S]*KAFKA_BROKERS[\s\S]*KAFKA_TLS/,
  );
  expect(() => readOperatorConfig({ KAFKA_BROKERS: "a" })).toThrow("KAFKA_BROKERS: must be host:port");
  expect(() => readOperatorConfig({ BROKER_DATABASE_URL: "x" })).toThrow("BROKER_DATABASE_URL");
});
