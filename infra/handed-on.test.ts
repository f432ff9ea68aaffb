import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig as readOpinions } from "@coop/opinions/config.ts";
import { expect, test } from "@jest/globals";
import { readConfig } from "./config.ts";
import { readDistributedConfig } from "./distributed/config.ts";
import { type Surroundings, serviceProgram } from "./distributed/programs.ts";
import { readConfigs } from "./handed-on.ts";
import { repositoryRoot } from "./repository.ts";

const names = Object.keys(readConfigs) as readonly (keyof typeof readConfigs)[];
/** As they stand in the source, whether reading comes by them or not. */
const settingsOf = (file: string) => [
  ...new Set(readFileSync(join(repositoryRoot, file), "utf8").match(/\b[A-Z]+(?:_[A-Z]+)+\b/g)),
];
const valued = (settings: readonly string[]) => Object.fromEntries(settings.map((setting) => [setting, "on"]));

test.each(names)("whatever the configuration of %s asks for by name is handed on by both starts", (name) => {
  const own = settingsOf(`services/${name}/src/config.ts`);
  expect(readConfig(valued(own)).services[name]).toMatchObject(valued(own));
  expect(readDistributedConfig(valued(own)).saidOfServices[name]).toMatchObject(valued(own));
});

test("a service has what it asks for, from its own settings and the shared ones, and not those of others", () => {
  const environment = { CONSULTATION_DAYS: "7", OPINIONS_POOL_SIZE: "3", ACCESS_LOG_MONTHS: "18", FUNDING_POOL_SIZE: "4" };
  const { saidOfServices: said } = readDistributedConfig(environment);
  const { FUNDING_POOL_SIZE: _, ...ofOpinions } = environment;
  expect(said.opinions).toEqual(ofOpinions);
  expect(said.funding).toEqual({ FUNDING_POOL_SIZE: "4", ACCESS_LOG_MONTHS: "18" });
});

test("what a process is started with is what its configuration says, and what the start decides stays so", () => {
  const secret = "0123456789abcdef0123456789abcdef";
  const around: Surroundings = {
    ...{ host: "127.0.0.1", dataFolder: "/data", logLevel: "warn", accessPort: 4010, observing: {} },
    secrets: {
      ...{ ACTOR_KEYS: `k1:${secret}`, PSEUDONYM_SECRET: secret, ACCESS_KEY_SECRET: secret, ACCESS_DEVELOPMENT_SECRET: secret },
      HISTORY_SIGNING_KEY: "",
    },
    kafka: { KAFKA_BROKERS: "localhost:9092" },
  };
  const { saidOfServices: said } = readDistributedConfig({
    ...{ CONSULTATION_DAYS: "7", OPINIONS_POOL_SIZE: "3", NODE_ENV: "test", BROKER_DATABASE_URL: "postgres://elsewhere" },
    ...{ PSEUDONYM_SECRET: "another", OPINIONS_DATABASE_URL: "postgres://elsewhere", LEGAL_CLOCK: "system" },
  });
  const copy = { service: "opinions", number: 1, port: 4201 } as const;
  const { environment } = serviceProgram(around, copy, "postgres://here/opinions", true, said.opinions);
  expect(readOpinions(environment)).toMatchObject({
    ...{ consultationDays: 7, poolSize: 3, databaseUrl: "postgres://here/opinions", pseudonymSecret: secret },
    ...{ broker: { kind: "kafka" }, legalClockUrl: "http://127.0.0.1:4010/clock", sealingKey: undefined },
  });
});

test("what is said of the gateway and of access goes to them by its prefix", () => {
  const { gateway, access } = readConfig({ GATEWAY_MAX_DEPTH: "9", GATEWAY_MODE: "bare", ACCESS_CLIENTS: "[]", OTHER: "x" });
  expect([gateway, access]).toEqual([{ GATEWAY_MAX_DEPTH: "9" }, { ACCESS_CLIENTS: "[]" }]);
});
