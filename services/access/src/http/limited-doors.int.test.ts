import { randomUUID } from "node:crypto";
import { parseActorKeys } from "@coop/service-kit/identity/actor-keys.ts";
import { ACTOR_HEADER, signActor } from "@coop/service-kit/identity/actor-token.ts";
import { createTestDatabase, drip } from "@coop/testkit";
import { afterEach, beforeAll, expect, test } from "@jest/globals";
import { developmentAccounts } from "../development-accounts.ts";
import { developmentClientSecret } from "../oidc/development-clients.ts";
import { type AccessForTests, startAccess, testEnvironment } from "../testing/access-for-tests.ts";

let databaseUrl: string;
const opened: AccessForTests[] = [];

beforeAll(async () => {
  databaseUrl = (await createTestDatabase()).url;
}, 60_000);
afterEach(async () => {
  for (const { access } of opened.splice(0)) await access.stop();
});

async function opens(environment: Readonly<Record<string, string>>): Promise<string> {
  const started = await startAccess(databaseUrl, { ACCESS_TRUSTED_PROXIES: "127.0.0.1,::1", ...environment });
  opened.push(started);
  return started.access.issuer;
}

const from = (address: string) => ({ "x-forwarded-for": address });

interface Tried {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

async function tokenOf(issuer: string, address: string, client: string, secret: string): Promise<Tried> {
  const authorization = `Basic ${Buffer.from(`${client}:${secret}`).toString("base64")}`;
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    headers: { ...from(address), authorization },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Tried["body"] };
}

const secretOf = (client: string) => developmentClientSecret(client, testEnvironment.ACCESS_DEVELOPMENT_SECRET);
const statuses = (tried: readonly Tried[]) => tried.map(({ status }) => status);

test("secrets are guessed at the cost of the address that they come from, never of the client that is named", async () => {
  const issuer = await opens({ ACCESS_RATE_TOKEN: "25" });
  const guess = () => tokenOf(issuer, "192.0.2.1", "promoter", "guessed");
  const guessed = [await guess(), await guess(), await guess(), await guess()];
  expect(statuses(guessed)).toEqual([401, 401, 401, 429]);
  expect(guessed[3]?.body).toEqual({
    error: "temporarily_unavailable",
    error_description: expect.stringMatching(/^too many requests, try again in \d+ s$/),
  });
  expect(Number(guessed[3]?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(guessed[3]?.headers.get("ratelimit")).toMatch(/^"token";r=0;t=\d+$/);

  const itself = await tokenOf(issuer, "192.0.2.2", "promoter", secretOf("promoter"));
  expect(itself.status).toBe(200);
});

test("a system that asks for too many tokens is told when to come back, wherever it asks from; another is not touched", async () => {
  const issuer = await opens({ ACCESS_RATE_CLIENT: "2" });
  const ask = (address: string, client = "promoter") => tokenOf(issuer, address, client, secretOf(client));
  const asked = [await ask("192.0.2.1"), await ask("192.0.2.2"), await ask("192.0.2.3")];
  expect(statuses(asked)).toEqual([200, 200, 429]);
  expect(asked[0]?.headers.get("ratelimit")).toMatch(/^"client";r=1;t=\d+$/);
  expect(asked[2]?.body).toMatchObject({ error: "temporarily_unavailable" });
  expect(Number(asked[2]?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await ask("192.0.2.1", "ars-instructor-24")).status).toBe(200);
});

test("who only names a client takes nothing from what it may ask", async () => {
  const issuer = await opens({ ACCESS_RATE_CLIENT: "1" });
  for (const address of ["192.0.2.1", "192.0.2.2", "192.0.2.3"]) await tokenOf(issuer, address, "promoter", "guessed");
  expect((await tokenOf(issuer, "192.0.2.4", "promoter", secretOf("promoter"))).status).toBe(200);
});

test("a browser that comes to log in too often sees a page that says when to come back", async () => {
  const issuer = await opens({ ACCESS_RATE_LOGIN: "21" });
  const open = (path: string, address = "192.0.2.1") => fetch(`${issuer}${path}`, { headers: from(address) });
  const failed = [await open("/interaction/made-up"), await open("/login/made-up/callback?state=x")];
  expect(failed.map(({ status }) => status)).toEqual([400, 400]);
  expect((await open("/auth?client_id=nobody")).status).toBe(429);
  const refused = await open("/development/pro-sante-connect/auth");
  expect([refused.status, refused.headers.get("content-type")]).toEqual([429, "text/html; charset=utf-8"]);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.text()).toContain("Trop de demandes sont venues de votre adresse en peu de temps.");
  expect((await open("/interaction/made-up", "192.0.2.2")).status).toBe(400);
  expect((await open("/health/live")).status).toBe(200);
});

test("nobody's word is taken for an address but a trusted proxy's", async () => {
  const issuer = await opens({ ACCESS_RATE_TOKEN: "1", ACCESS_TRUSTED_PROXIES: "" });
  const asked = [
    await tokenOf(issuer, "192.0.2.1", "promoter", secretOf("promoter")),
    await tokenOf(issuer, "192.0.2.2", "promoter", secretOf("promoter")),
  ];
  expect(statuses(asked)).toEqual([200, 429]);
});

test("copies that share a database count together", async () => {
  const shared = { ACCESS_RATE_CLIENT: "2", ACCESS_RATE_DATABASE_URL: databaseUrl };
  const [one, other] = [await opens(shared), await opens(shared)];
  const ask = (issuer: string) => tokenOf(issuer, "192.0.2.9", "ars-administrator-24", secretOf("ars-administrator-24"));
  expect(statuses([await ask(one), await ask(other), await ask(one)])).toEqual([200, 200, 429]);
});

test("who writes into the directory too often is told when to come back; reading goes on", async () => {
  await opens({ ACCESS_RATE_DIRECTORY: "1" });
  const administrator = developmentAccounts(testEnvironment.PSEUDONYM_SECRET).find(({ name }) => name === "ars-administrator-24");
  const [{ access }] = opened as [AccessForTests];
  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const asked = {
      actor: administrator?.actor as never,
      audience: "access",
      legalNow: new Date(),
      body,
      requestId: randomUUID(),
    };
    const actor = await signActor(parseActorKeys(testEnvironment.ACTOR_KEYS), asked);
    return JSON.parse((await access.handle({ headers: { [ACTOR_HEADER]: actor }, body })).body);
  };
  const write = (key: string) =>
    `mutation { suspendAgent(id: "${randomUUID()}", revision: 1, idempotencyKey: "${key}") { __typename } }`;
  expect(await ask(write("a"))).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  expect(await ask(write("b"))).toMatchObject({
    errors: [{ message: expect.stringContaining("réessayez dans"), extensions: { code: "RATE_LIMITED" } }],
  });
  expect(await ask("{ mesDroits { kind } }")).toEqual({ data: { mesDroits: { kind: "ARS_AGENT" } } });
});

test.each([
  ["/token", "application/x-www-form-urlencoded"],
  ["/graphql", "application/json"],
  ["/clock", "application/json"],
  ["/use", "application/json"],
])("what is sent to %s drop by drop is not waited for, and is no fault of ours", async (path, type) => {
  const issuer = await opens({ ACCESS_RECEIVE_TIMEOUT_MS: "150" });
  expect(await drip(`${issuer}${path}`, { "content-type": type })).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"REQUEST_TOO_SLOW"/);
  const faults = opened.flatMap(({ complaints }) => complaints).filter(({ data }) => (data as { level: number }).level >= 50);
  expect(faults).toEqual([]);
});
