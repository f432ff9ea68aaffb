import { join } from "node:path";
import { createGateway, type Gateway, readConfig } from "@coop/gateway";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { findPostmaster } from "@coop/infra/postgres/postmaster.ts";
import { createTestDatabase, folderApart, promoter, type TestDatabase, testLogger } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { askGraph } from "./harness/ask-graph.ts";
import { type Program, startProgram } from "./harness/start-program.ts";

const issuer = "http://issuer.test";
const ACTOR_KEYS = `k1:${"a secret of a test ".repeat(2)}`;
let databases: readonly TestDatabase[];
let protocols: Program;
let gateway: Gateway;
let token: string;

beforeAll(async () => {
  databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const [own, broker] = databases as [TestDatabase, TestDatabase];
  protocols = startProgram("services/protocols/src/main.ts", {
    PROTOCOLS_DATABASE_URL: own.url,
    PROTOCOLS_PORT: "0",
    BROKER_DATABASE_URL: broker.url,
    ACTOR_KEYS,
    PSEUDONYM_SECRET: "a pseudonym secret of a test, long enough",
    FILES_FOLDER: folderApart(),
  });
  const [, port] = await protocols.says(/"port":(\d+),"msg":"The subgraph listens/);

  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const keys = createLocalJWKSet({ keys: [await exportJWK(publicKey)] });
  token = await new SignJWT({ actor: { ...promoter } })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt" })
    .setIssuer(issuer)
    .setAudience("urn:coop:graph")
    .setExpirationTime("5 minutes")
    .sign(privateKey);
  const config = readConfig({
    GATEWAY_PORT: "0",
    GATEWAY_HOST: "127.0.0.1",
    ACTOR_KEYS,
    TOKEN_ISSUERS: JSON.stringify([{ issuer, jwks: `${issuer}/jwks` }]),
    PROTOCOLS_URL: `http://127.0.0.1:${port}`,
  });
  const legalClock = { now: async () => new Date("2017-01-09T08:00:00Z") };
  gateway = createGateway(config, { logger: testLogger, legalClock, issuerKeys: new Map([[issuer, keys]]) });
  await gateway.start();
}, 60_000);

afterAll(async () => {
  await gateway.stop();
  await protocols.end("SIGKILL");
  for (const database of databases) await database.drop();
});

const create = `mutation ($key: String!) {
  createProtocol(idempotencyKey: $key, input: { title: "Bilan visuel", regime: HPST, regionCode: "24", fundingRequested: false }) {
    ... on ProtocolChanged { protocol { title createdOn opinions { id } } }
  }
}`;

test("a service of its own process is asked over HTTP, and the others' absence leaves its part whole", async () => {
  const answer = await askGraph(gateway.url, async () => token)(create, { key: "k" });
  expect(answer.data.createProtocol.protocol).toEqual({ title: "Bilan visuel", createdOn: "2017-01-09", opinions: null });
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
  expect(await gateway.readiness()).toMatchObject({ ready: true, complete: false, checks: { protocols: "ok" } });
});

test("SIGTERM stops the process cleanly", async () => {
  expect(await protocols.end("SIGTERM")).toBe(0);
});

test("SIGTERM while the distributed system starts ends it: it does not wait for parts that may never be ready", async () => {
  const dataFolder = folderApart();
  const ports = ["GATEWAY", "ACCESS", "POSTGRES", "PROTOCOLS", "OPINIONS", "FUNDING", "ADHESIONS"].map((name) => [
    `${name}_PORT`,
    "0",
  ]);
  const program = startProgram("infra/distributed/start.ts", {
    ...Object.fromEntries(ports),
    COOP_DATA: dataFolder,
    KAFKA_BROKERS: "127.0.0.1:1",
  });
  await program.says(/^access \| process \d+/m);
  expect(await program.end("SIGTERM")).toBe(0);
  expect(program.output()).toContain("COOP est arrêté.");
  expect(program.output()).not.toContain("protocols-1 | process");
  expect(await findPostmaster(join(dataFolder, "cluster"))).toBeUndefined();
  await discardCluster(dataFolder);
}, 60_000);

test.each(["protocols", "adhesions", "opinions", "funding"])(
  "%s without an environment says all that is missing, and no stack",
  async (name) => {
    const program = startProgram(`services/${name}/src/main.ts`, { NODE_ENV: "production" });
    await program.says(/FILES_FOLDER: is missing/);
    expect(await program.end("SIGCONT")).toBe(1);
    for (const variable of [`${name.toUpperCase()}_DATABASE_URL`, "BROKER_DATABASE_URL", "ACTOR_KEYS", "PSEUDONYM_SECRET"])
      expect(program.output()).toContain(`- ${variable}: is missing`);
    expect(program.output()).not.toContain("    at ");
  },
);
