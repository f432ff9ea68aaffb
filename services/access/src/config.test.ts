import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "@jest/globals";
import { ConfigError, readConfig } from "./config.ts";

const sound = {
  ACCESS_DATABASE_URL: "postgres://access@localhost/access",
  PSEUDONYM_SECRET: "0123456789abcdef",
  ACCESS_KEY_SECRET: "fedcba9876543210",
  ACTOR_KEYS: `k1:${"a secret ".repeat(4)}`,
};

const HISTORY_SIGNING_KEY = generateKeyPairSync("ed25519").privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

test("what is not said is the safe choice: no development accounts, the system's clock, this machine only", () => {
  expect(readConfig(sound)).toEqual({
    production: false,
    retention: { run: "off", months: {} },
    databaseUrl: "postgres://access@localhost/access",
    host: "localhost",
    port: 4010,
    issuer: "http://localhost:4010",
    pseudonymSecret: "0123456789abcdef",
    actorKeys: { now: expect.any(Function) },
    keySecret: "fedcba9876543210",
    developmentSecret: undefined,
    upstreams: [],
    personClients: [],
    clockIsMovable: false,
    doors: {
      arrival: { receiveMs: 30_000, maxConnections: 10_000 },
      quotas: { LOGIN: 1_000_000, TOKEN: 1_000_000, CLIENT: 1_000_000, DIRECTORY: 1_000_000 },
      rateDatabaseUrl: undefined,
      trustedProxies: [],
      certificateHeader: undefined,
    },
    logLevel: "info",
    metrics: { at: "this-machine" },
    tracing: undefined,
  });
});

test("every fault is listed at once, with what to do", () => {
  const environment = { PSEUDONYM_SECRET: "short", ACCESS_PORT: "high", ACCESS_CLOCK: "fast", ACCESS_DEVELOPMENT_ACCOUNTS: "on" };
  expect(faultsOf(environment)).toEqual([
    "ACCESS_DATABASE_URL is missing: give the address of a PostgreSQL database, postgres://user:password@host:5432/name.",
    "ACCESS_PORT is a number.",
    "PSEUDONYM_SECRET needs at least 8 characters.",
    "ACTOR_KEYS is missing: give the secrets shared with the gateway, kid:secret,kid:secret.",
    "ACCESS_KEY_SECRET is missing: give at least 32 characters that nobody can guess.",
    "ACCESS_CLOCK is system or movable.",
    "ACCESS_DEVELOPMENT_SECRET is missing: the client secrets of development accounts follow from it.",
  ]);
});

test("the message names each fault", () => {
  expect(() => readConfig({ ...sound, ACCESS_PORT: "70000", ACCESS_ISSUER: "nowhere" })).toThrow(
    "The access service can't start:\n- ACCESS_PORT is 65535 or less.\n- ACCESS_ISSUER must be a web address.",
  );
});

test("a development secret is of no effect while development accounts are off", () => {
  expect(readConfig({ ...sound, ACCESS_DEVELOPMENT_SECRET: "0123456789abcdef" }).developmentSecret).toBeUndefined();
});

test("production refuses development accounts, a movable clock, an issuer without TLS and weak secrets", () => {
  const environment = {
    ...sound,
    NODE_ENV: "production",
    ACCESS_DEVELOPMENT_ACCOUNTS: "on",
    ACCESS_DEVELOPMENT_SECRET: "0123456789abcdef",
    ACCESS_CLOCK: "movable",
  };
  expect(faultsOf(environment)).toEqual([
    "ACCESS_DEVELOPMENT_ACCOUNTS is on in production: anybody could act as anybody. Turn it off.",
    "ACCESS_CLOCK is movable in production: legal dates would be worth nothing. Set it to system.",
    "ACCESS_ISSUER must begin with https:// in production.",
    "HISTORY_SIGNING_KEY is missing: in production the history is signed every day (Ed25519, PKCS #8, DER, base64).",
    "HISTORY_SEALS_FOLDER is missing: in production each seal is handed out into a folder that those who administer the database can't change.",
    "PSEUDONYM_SECRET needs at least 32 characters in production.",
    "ACCESS_KEY_SECRET needs at least 32 characters in production.",
  ]);
});

test("production accepts what is safe", () => {
  const secrets = {
    PSEUDONYM_SECRET: "0123456789abcdef".repeat(2),
    ACCESS_KEY_SECRET: "fedcba9876543210".repeat(2),
    HISTORY_SIGNING_KEY,
    HISTORY_SEALS_FOLDER: "/srv/seals",
  };
  const environment = { ...sound, ...secrets, NODE_ENV: "production", ACCESS_ISSUER: "https://acces.example.gouv.fr" };
  expect(faultsOf(environment)).toEqual([]);
});

const dashboard = { id: "tableau-de-bord", name: "Tableau de bord", kind: "web", redirectUris: ["https://tb.example/retour"] };

test("applications and login providers are configured, and their faults are listed with the others", () => {
  const read = readConfig({
    ...sound,
    ACCESS_CLIENTS: JSON.stringify([dashboard]),
    ACCESS_PRO_CONNECT: '{"environment":"integration","clientId":"coop"}',
    ACCESS_PRO_CONNECT_SECRET: "s",
  });
  expect(read.personClients).toEqual([{ ...dashboard, postLogoutRedirectUris: [] }]);
  expect(read.upstreams.map(({ id }) => id)).toEqual(["pro-connect"]);
  const app = { ...dashboard, redirectUris: ["fr.coop.app:/retour"] };
  expect(faultsOf({ ...sound, ACCESS_CLIENTS: JSON.stringify([app]), ACCESS_PRO_CONNECT: "{}" })).toEqual([
    "ACCESS_CLIENTS.0 is a web client, whose addresses must be web addresses.",
    "ACCESS_PRO_CONNECT.clientId is missing.",
    "ACCESS_PRO_CONNECT: give ACCESS_PRO_CONNECT_SECRET, or ACCESS_PRO_CONNECT_KEY, and not both.",
  ]);
  expect(faultsOf({ ...sound, ACCESS_CLIENTS: JSON.stringify([dashboard, dashboard]) })).toEqual([
    "ACCESS_CLIENTS names tableau-de-bord twice.",
  ]);
});

test("in production an application in a browser has addresses with TLS; one on a device may have a scheme of its own", () => {
  const secrets = {
    PSEUDONYM_SECRET: "0123456789abcdef".repeat(2),
    ACCESS_KEY_SECRET: "fedcba9876543210".repeat(2),
    HISTORY_SIGNING_KEY,
    HISTORY_SEALS_FOLDER: "/srv/seals",
  };
  const production = { ...sound, ...secrets, NODE_ENV: "production", ACCESS_ISSUER: "https://acces.example.gouv.fr" };
  const clients = [
    { ...dashboard, redirectUris: ["http://tb.example/retour"] },
    { ...dashboard, id: "mobile", kind: "native", redirectUris: ["fr.coop.app:/retour"] },
  ];
  expect(faultsOf({ ...production, ACCESS_CLIENTS: JSON.stringify(clients) })).toEqual([
    "ACCESS_CLIENTS: the addresses of tableau-de-bord must begin with https:// in production.",
  ]);
});

test("a variable with two faults is named once", () => {
  const faults = faultsOf({ ...sound, NODE_ENV: "production", ACCESS_ISSUER: "nowhere", PSEUDONYM_SECRET: "short" });
  expect(faults.map((fault) => fault.split(" ")[0])).toEqual([
    "ACCESS_ISSUER",
    "PSEUDONYM_SECRET",
    "HISTORY_SIGNING_KEY",
    "HISTORY_SEALS_FOLDER",
    "ACCESS_KEY_SECRET",
  ]);
});
