import { partnerScopes, pseudonym } from "@coop/kernel";
import { parseActorKeys } from "@coop/service-kit";
import { createTestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import { pino } from "pino";
import { ConfigError } from "./config.ts";
import { developmentAccounts } from "./development-accounts.ts";
import { GRAPH_AUDIENCE } from "./oidc/access-token.ts";
import { developmentClientSecret } from "./oidc/development-clients.ts";
import { createAccess } from "./service.ts";
import { type AccessForTests, startAccess, testEnvironment } from "./testing/access-for-tests.ts";

let databaseUrl: string;
let started: AccessForTests;

beforeAll(async () => {
  databaseUrl = (await createTestDatabase()).url;
  started = await startAccess(databaseUrl);
}, 60_000);
afterAll(() => started.access.stop());

const secretOf = (name: string) => developmentClientSecret(name, testEnvironment.ACCESS_DEVELOPMENT_SECRET);

async function requestToken(client: string, secret: string, parameters: Record<string, string> = {}) {
  const response = await fetch(`${started.access.issuer}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "client_credentials", ...parameters }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function tokenOf(client: string, parameters?: Record<string, string>): Promise<string> {
  const { body } = await requestToken(client, secretOf(client), parameters);
  return body.access_token as string;
}

/** As the gateway verifies: the issuer's keys over HTTP, one algorithm, the graph's audience. */
function verify(token: string, at = new Date(), clockTolerance = 0) {
  const { issuer } = started.access;
  const options = { issuer, audience: GRAPH_AUDIENCE, algorithms: ["ES256"], typ: "at+jwt", currentDate: at, clockTolerance };
  return jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), options);
}

test("a token says who acts, and verifies with the published keys", async () => {
  const { payload } = await verify(await tokenOf("ars-signatory-11"));
  const subject = pseudonym("ars-signatory-11", testEnvironment.PSEUDONYM_SECRET);
  expect(payload.sub).toBe(subject);
  expect(payload.actor).toEqual({
    kind: "ARS_AGENT",
    subject,
    organisation: "ars-11",
    region: "11",
    roles: ["SIGNATORY"],
    scopes: [],
    person: null,
  });
});

test("a professional's token describes the person", async () => {
  const { payload } = await verify(await tokenOf("promoter"));
  expect(payload.actor).toMatchObject({
    kind: "PROFESSIONAL",
    subject: pseudonym("899900000011", testEnvironment.PSEUDONYM_SECRET),
    person: { idNatPs: "899900000011", givenName: "Claire", familyName: "Martin", professionCode: "10" },
  });
});

test("a token lives ten minutes", async () => {
  const token = await tokenOf("cnam");
  const { iat = 0, exp = 0 } = (await verify(token)).payload;
  expect(exp - iat).toBe(600);
  const tooLate = new Date((exp + 20) * 1000);
  await expect(verify(token, tooLate)).rejects.toThrow(errors.JWTExpired);
  await expect(verify(token, tooLate, 30)).resolves.toBeDefined();
});

test("a partner has all its scopes, or those that it asks for, and never others", async () => {
  const scopesOf = async (parameters?: Record<string, string>) =>
    (await verify(await tokenOf("partner-ars-11", parameters))).payload.actor as { scopes: readonly string[] };
  expect((await scopesOf()).scopes).toEqual([...partnerScopes]);
  expect((await scopesOf({ scope: "funding:read protocols:write" })).scopes).toEqual(["funding:read"]);
  expect((await scopesOf({ scope: "protocols:write" })).scopes).toEqual([]);
});

test("the answer says which scopes were given", async () => {
  const { body } = await requestToken("partner-ars-11", secretOf("partner-ars-11"), { scope: "funding:read" });
  expect(body).toMatchObject({ token_type: "Bearer", expires_in: 600, scope: "funding:read" });
});

test("a wrong secret, an unknown account and another audience give no token", async () => {
  expect(await requestToken("promoter", "wrong")).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  expect(await requestToken("nobody", "wrong")).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  const elsewhere = await requestToken("promoter", secretOf("promoter"), { resource: "urn:somewhere:else" });
  expect(elsewhere).toMatchObject({ status: 400, body: { error: "invalid_target" } });
  expect(started.complaints.map(({ message }) => message)).toContain("no token given");
});

test("every development account has a token, without its secret", async () => {
  const accounts = developmentAccounts(testEnvironment.PSEUDONYM_SECRET);
  for (const { name, actor } of accounts) {
    const issued = await started.access.issueDevelopmentToken(name);
    if (!issued.ok) throw new Error(`no token for ${name}`);
    expect(issued.value.expiresIn).toBe(600);
    expect((await verify(issued.value.accessToken)).payload.actor).toEqual(actor);
  }
});

test("a name that is no account is refused", async () => {
  expect(await started.access.issueDevelopmentToken("nobody")).toEqual({
    ok: false,
    refusal: { code: "UNKNOWN_ACCOUNT", data: { account: "nobody" } },
  });
});

test("keys survive a restart, and two copies on one database share them and the legal clock", async () => {
  const token = await tokenOf("promoter");
  const issuer = started.access.issuer;
  const other = await startAccess(databaseUrl, { ACCESS_ISSUER: issuer });
  try {
    await started.access.stop();
    started = await startAccess(databaseUrl, { ACCESS_ISSUER: issuer, ACCESS_PORT: new URL(issuer).port });
    await expect(verify(token)).resolves.toBeDefined();
    const issued = await other.access.issueDevelopmentToken("promoter");
    await expect(verify(issued.ok ? issued.value.accessToken : "")).resolves.toBeDefined();

    await other.access.clock.moveClock(new Date("2030-01-01T00:00:00Z"));
    const seen = (await started.access.clock.readClock()).getTime() - Date.parse("2030-01-01T00:00:00Z");
    expect(seen).toBeGreaterThanOrEqual(0);
    expect(seen).toBeLessThan(60_000);
  } finally {
    await other.access.clock.resetClock();
    await other.access.stop();
  }
});

test("a start is silent but for our own line", async () => {
  const quiet = await startAccess(databaseUrl);
  await quiet.access.stop();
  expect(quiet.complaints).toEqual([]);
});

test("readiness follows database and issuer", async () => {
  expect(await started.access.readiness()).toEqual({ ready: true, checks: { database: "ok", issuer: "ok" } });
  const stopped = await startAccess(databaseUrl);
  await stopped.access.stop();
  expect(await stopped.access.readiness()).toEqual({ ready: false, checks: { database: "unreachable", issuer: "not started" } });
});

test("without development accounts there is nobody to be, and their routes are not there", async () => {
  const bare = await startAccess(databaseUrl, { ACCESS_DEVELOPMENT_ACCOUNTS: "off" });
  try {
    expect(await bare.access.issueDevelopmentToken("promoter")).toMatchObject({ ok: false });
    expect((await fetch(`${bare.access.issuer}/development/accounts`)).status).toBe(404);
    const request = { method: "POST", headers: { "content-type": "application/json" }, body: '{"account":"promoter"}' };
    expect((await fetch(`${bare.access.issuer}/development/token`, request)).status).toBe(404);
  } finally {
    await bare.access.stop();
  }
});

test("production refuses to begin with development accounts, also from a config that was made by hand", () => {
  const config = {
    production: true,
    databaseUrl,
    host: "localhost",
    port: 4010,
    issuer: "https://acces.example.gouv.fr",
    pseudonymSecret: testEnvironment.PSEUDONYM_SECRET,
    actorKeys: parseActorKeys(testEnvironment.ACTOR_KEYS),
    keySecret: testEnvironment.ACCESS_KEY_SECRET,
    developmentSecret: testEnvironment.ACCESS_DEVELOPMENT_SECRET,
    upstreams: [],
    personClients: [],
    clockIsMovable: false,
    doors: {
      arrival: { receiveMs: 1, maxConnections: 1 },
      quotas: { LOGIN: 1, TOKEN: 1, CLIENT: 1, DIRECTORY: 1 },
      rateDatabaseUrl: undefined,
      trustedProxies: [],
      certificateHeader: undefined,
    },
    logLevel: "silent",
    metrics: { at: "nowhere" },
    tracing: undefined,
  } as const;
  const logger = pino({ level: "silent" });
  expect(() => createAccess(config, { logger })).toThrow(ConfigError);
  expect(() => createAccess(config, { logger })).toThrow("anybody could act as anybody");
});
