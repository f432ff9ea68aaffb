import { expect, test } from "@jest/globals";
import { ConfigFaults, variable } from "./config.ts";
import { readServiceConfig } from "./service-config.ts";

const complete = {
  PROTOCOLS_DATABASE_URL: "postgres://u:p@db/protocols",
  BROKER_DATABASE_URL: "postgres://u:p@db/broker",
  ACTOR_KEYS: `k1:${"s".repeat(32)}`,
  PSEUDONYM_SECRET: "p".repeat(32),
  FILES_FOLDER: "/srv/files",
};
const protocols = { name: "protocols", port: 4001, variables: { IMPORT_EXISTING: variable.isOn } };

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readServiceConfig(protocols, environment);
  } catch (error) {
    return (error as ConfigFaults).faults;
  }
  return [];
}

test("a complete environment is read, with what may be left out", () => {
  expect(readServiceConfig(protocols, complete)).toMatchObject({
    name: "protocols",
    databaseUrl: "postgres://u:p@db/protocols",
    port: 4001,
    host: "0.0.0.0",
    poolSize: 10,
    filesFolder: "/srv/files",
    sealsFolder: undefined,
    broker: { kind: "embedded", databaseUrl: "postgres://u:p@db/broker" },
    legalClockUrl: undefined,
    special: { IMPORT_EXISTING: false },
    logLevel: "info",
  });
  expect(readServiceConfig(protocols, { ...complete, PROTOCOLS_PORT: "0", LOG_LEVEL: "debug" })).toMatchObject({
    port: 0,
    logLevel: "debug",
  });
});

test("nothing given: every fault is listed, with what to do", () => {
  const faults = faultsOf({ PROTOCOLS_PORT: "" });
  expect(faults.map((fault) => fault.split(":")[0])).toEqual([
    "PROTOCOLS_DATABASE_URL",
    "BROKER_DATABASE_URL",
    "ACTOR_KEYS",
    "PSEUDONYM_SECRET",
    "FILES_FOLDER",
  ]);
  for (const fault of faults) expect(fault).toContain("is missing: ");
});

test("what is wrong is said without repeating it", () => {
  const faults = faultsOf({
    ...complete,
    PROTOCOLS_DATABASE_URL: "mysql://root:hidden@db",
    PROTOCOLS_PORT: "70000",
    ACTOR_KEYS: "k1:hidden",
    PSEUDONYM_SECRET: "hidden",
    LOG_LEVEL: "loud",
  });
  expect(faults).toEqual([
    "PROTOCOLS_DATABASE_URL: must begin with postgres://",
    "PROTOCOLS_PORT: must be 65535 or less",
    "ACTOR_KEYS: the secret of k1 is shorter than 32 characters (openssl rand -base64 48)",
    "PSEUDONYM_SECRET: needs at least 32 characters",
    "LOG_LEVEL: must be a level from trace to fatal, or silent",
  ]);
  expect(new ConfigFaults("The service", faults).message).not.toContain("hidden");
});

test("Kafka instead of the embedded broker: its faults stand in the same list", () => {
  const { BROKER_DATABASE_URL: _, ...others } = complete;
  const kafka = { ...others, KAFKA_BROKERS: "a:9092,b:9092" };
  expect(readServiceConfig(protocols, { ...kafka, KAFKA_CLIENT_ID: "protocols-1" }).broker).toMatchObject({
    kind: "kafka",
    options: { brokers: ["a:9092", "b:9092"], clientId: "protocols-1" },
  });
  expect(faultsOf({ ...kafka, FILES_FOLDER: "", IMPORT_EXISTING: "yes" }).map((fault) => fault.split(":")[0])).toEqual([
    "KAFKA_CLIENT_ID",
    "FILES_FOLDER",
    "IMPORT_EXISTING",
  ]);
});

test("a clock that can be moved is read where it is kept, and refused in production", () => {
  const moved = { ...complete, LEGAL_CLOCK: "http://localhost:4010/clock" };
  expect(readServiceConfig(protocols, moved).legalClockUrl).toBe("http://localhost:4010/clock");
  expect(readServiceConfig(protocols, { ...complete, LEGAL_CLOCK: "system" }).legalClockUrl).toBeUndefined();
  expect(faultsOf({ ...complete, LEGAL_CLOCK: "sundial" })).toEqual([expect.stringContaining("LEGAL_CLOCK: must be system or")]);
  expect(faultsOf({ ...moved, NODE_ENV: "production" })).toContainEqual(
    expect.stringContaining("LEGAL_CLOCK: must be system in"),
  );
});

test("in production the history is signed, with an Ed25519 key, and its seals are handed out", () => {
  const missing = (name: string) => expect.stringContaining(`${name}: is missing`);
  const production = { ...complete, NODE_ENV: "production" };
  expect(faultsOf(production)).toEqual([missing("HISTORY_SIGNING_KEY"), missing("HISTORY_SEALS_FOLDER")]);
  expect(faultsOf({ ...production, HISTORY_SEALS_FOLDER: "/srv/seals" })).toEqual([missing("HISTORY_SIGNING_KEY")]);
  expect(faultsOf({ ...complete, HISTORY_SIGNING_KEY: "c2VjcmV0" })).toEqual([expect.stringContaining("must be an Ed25519")]);
});
