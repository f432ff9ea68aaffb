import { expect, test } from "@jest/globals";
import { type ConfigFaults, readConfig } from "./config.ts";

const sound = {
  ACTOR_KEYS: `k:${"s".repeat(32)}`,
  TOKEN_ISSUERS: '[{"issuer":"http://localhost:4010","jwks":"http://localhost:4010/jwks"}]',
};
const faultsOf = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigFaults).faults;
  }
};

test("needs little, and says what it assumes for the rest", () => {
  expect(readConfig(sound)).toMatchObject({
    mode: "full",
    development: true,
    port: 4000,
    legalClockUrl: undefined,
    subgraphUrls: {},
    tokenIssuers: [
      {
        issuer: "http://localhost:4010",
        jwks: "http://localhost:4010/jwks",
        audience: "urn:coop:graph",
        algorithms: ["RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"],
      },
    ],
  });
});

test("an address of a service means its graph; one with a path is taken as it is", () => {
  const config = readConfig({ ...sound, PROTOCOLS_URL: "http://p:4001", FUNDING_URL: "http://f:4004/deep/graph" });
  expect(config.subgraphUrls).toEqual({ protocols: ["http://p:4001/graphql"], funding: ["http://f:4004/deep/graph"] });
});

test("a service in several copies has an address for each", () => {
  const { subgraphUrls } = readConfig({ ...sound, PROTOCOLS_URL: "http://p:4001, http://q:4001" });
  expect(subgraphUrls).toEqual({ protocols: ["http://p:4001/graphql", "http://q:4001/graphql"] });
  expect(faultsOf({ ...sound, PROTOCOLS_URL: "http://p:4001,q" })).toEqual([expect.stringContaining("PROTOCOLS_URL: must be")]);
});

test("bare mode needs neither keys nor issuers", () => {
  expect(readConfig({ GATEWAY_MODE: "bare" }).actorKeys).toBeUndefined();
});

test("lists every fault at once, with what to do", () => {
  const faults = faultsOf({
    GATEWAY_PORT: "http",
    OPINIONS_URL: "opinions",
    TOKEN_ISSUERS: "{",
    ACTOR_KEYS: "k:short",
    LEGAL_CLOCK: "",
  });
  expect(faults.map((fault) => fault.split(":")[0])).toEqual(["GATEWAY_PORT", "OPINIONS_URL", "ACTOR_KEYS", "TOKEN_ISSUERS"]);
  expect(faultsOf({}).map((fault) => fault.split(":")[0])).toEqual(["ACTOR_KEYS", "TOKEN_ISSUERS"]);
});

test.each([
  ["an algorithm by which whoever verifies could sign", '[{"issuer":"http://a","jwks":"http://a/k","algorithms":["HS256"]}]'],
  ["no algorithm", '[{"issuer":"http://a","jwks":"http://a/k","algorithms":[]}]'],
  ["no signature", '[{"issuer":"http://a","jwks":"http://a/k","algorithms":["none"]}]'],
  ["an issuer twice", '[{"issuer":"http://a","jwks":"http://a/k"},{"issuer":"http://a","jwks":"http://b/k"}]'],
])("refuses an issuer with %s", (_what, issuers) => {
  expect(faultsOf({ ...sound, TOKEN_ISSUERS: issuers })).toEqual([expect.stringMatching(/^TOKEN_ISSUERS/)]);
});

test("never repeats a secret", () => {
  expect(faultsOf({ ...sound, ACTOR_KEYS: "k:my-secret" }).join()).not.toContain("my-secret");
});

test("refuses in production what is made for development", () => {
  const faults = faultsOf({ ...sound, NODE_ENV: "production", LEGAL_CLOCK: "http://localhost:4010/clock" });
  expect(faults).toEqual([expect.stringContaining("LEGAL_CLOCK"), expect.stringContaining("ACCESS_URL")]);
  expect(faultsOf({ NODE_ENV: "production", GATEWAY_MODE: "bare" })).toEqual([expect.stringContaining("GATEWAY_MODE")]);
});
