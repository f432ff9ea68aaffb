import { createTestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from "jose";
import pg from "pg";
import { developmentAccounts } from "../development-accounts.ts";
import { type AccessForTests, startAccess, testEnvironment } from "../testing/access-for-tests.ts";
import { createAdapterFactory } from "./adapter.ts";

const actor = developmentAccounts(testEnvironment.PSEUDONYM_SECRET).find(({ name }) => name === "partner-ars-11")?.actor;
let started: AccessForTests;
let pool: pg.Pool;
let keys: Awaited<ReturnType<typeof generateKeyPair>>;

beforeAll(async () => {
  const { url } = await createTestDatabase();
  started = await startAccess(url, { ACCESS_DEVELOPMENT_ACCOUNTS: "off" });
  pool = new pg.Pool({ connectionString: url });
  keys = await generateKeyPair("ES256");
}, 60_000);
afterAll(async () => {
  await pool.end();
  await started.access.stop();
});

async function store(clientId: string, metadata: object): Promise<void> {
  const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), use: "sig", alg: "ES256" }] };
  const client = { client_id: clientId, token_endpoint_auth_method: "private_key_jwt", jwks, ...metadata };
  await createAdapterFactory(pool)("Client").upsert(clientId, client);
}

function assertionOf(clientId: string): Promise<string> {
  return new SignJWT({ jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: "ES256" })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(started.access.issuer)
    .setIssuedAt()
    .setExpirationTime("1 minute")
    .sign(keys.privateKey);
}

async function requestToken(assertion: string) {
  const response = await fetch(`${started.access.issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: assertion,
    }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

test("a partner in the database proves itself with its own key, so that we keep no secret of it", async () => {
  await store("si-ars-11", { actor });
  const { status, body } = await requestToken(await assertionOf("si-ars-11"));
  expect(status).toBe(200);
  expect(decodeJwt(body.access_token ?? "").actor).toEqual(actor);
});

test("an assertion is good once", async () => {
  await store("si-ars-11", { actor });
  const assertion = await assertionOf("si-ars-11");
  expect((await requestToken(assertion)).status).toBe(200);
  expect(await requestToken(assertion)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
});

test("a stored client that says not whom it acts as gets no token", async () => {
  await store("si-without-actor", {});
  expect((await requestToken(await assertionOf("si-without-actor"))).status).toBe(400);
});

test("no token without a secret for a stored client", async () => {
  await store("si-ars-11", { actor });
  expect(await started.access.issueDevelopmentToken("si-ars-11")).toMatchObject({ ok: false });
});
