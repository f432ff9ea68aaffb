import { createTestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { type AccessForTests, startAccess } from "../testing/access-for-tests.ts";

let databaseUrl: string;
let started: AccessForTests;

beforeAll(async () => {
  databaseUrl = (await createTestDatabase()).url;
  started = await startAccess(databaseUrl);
}, 60_000);
afterAll(() => started.access.stop());

const call = (path: string, options: RequestInit = {}) => fetch(`${started.access.issuer}${path}`, options);

async function post(path: string, body: string, contentType = "application/json") {
  const response = await call(path, { method: "POST", headers: { "content-type": contentType }, body });
  return { status: response.status, body: await response.json() };
}

test("the legal clock is read, moved and put back over HTTP", async () => {
  const moved = await post("/clock", '{"legalNow":"2027-03-01T09:00:00+01:00"}');
  expect(moved).toEqual({ status: 200, body: { legalNow: "2027-03-01T08:00:00.000Z", movable: true } });
  const read = (await (await call("/clock")).json()) as { legalNow: string };
  expect(read.legalNow).toMatch(/^2027-03-01T08:0/);
  await call("/clock", { method: "DELETE" });
  const back = (await (await call("/clock")).json()) as { legalNow: string };
  expect(Math.abs(Date.parse(back.legalNow) - Date.now())).toBeLessThan(60_000);
});

test("a clock that can't be moved says so in French and with a code", async () => {
  const fixed = await startAccess(databaseUrl, { ACCESS_CLOCK: "system" });
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${fixed.access.issuer}/clock`, {
      method: "POST",
      headers,
      body: '{"legalNow":"2027-03-01T09:00:00Z"}',
    });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      error: { code: "CLOCK_NOT_MOVABLE", message: expect.stringContaining("L'horloge légale ne peut pas être déplacée") },
    });
    expect(await (await fetch(`${fixed.access.issuer}/clock`)).json()).toMatchObject({ movable: false });
  } finally {
    await fixed.access.stop();
  }
});

test.each([
  ["an instant without a time zone", '{"legalNow":"2027-03-01T09:00:00"}'],
  ["a day that does not exist", '{"legalNow":"2027-02-30T09:00:00Z"}'],
  ["another field", '{"now":"2027-03-01T09:00:00Z"}'],
  ["what is not JSON", "{"],
])("%s does not move the clock", async (_what, body) => {
  expect(await post("/clock", body)).toMatchObject({ status: 400, body: { error: { code: "BAD_USER_INPUT" } } });
});

test("what a page of another site could send without asking is refused", async () => {
  expect(await post("/clock", '{"legalNow":"2027-03-01T09:00:00Z"}', "text/plain")).toMatchObject({ status: 415 });
});

test("too long a body is refused", async () => {
  expect(await post("/clock", JSON.stringify({ legalNow: "x".repeat(20_000) }))).toMatchObject({ status: 413 });
});

test("the explorer lists the accounts and takes a token of one", async () => {
  const accounts = (await (await call("/development/accounts")).json()) as readonly { name: string }[];
  expect(accounts.find(({ name }) => name === "ars-instructor-53")).toEqual({
    name: "ars-instructor-53",
    label: "ARS Bretagne, instruction",
    kind: "ARS_AGENT",
    region: "53",
    roles: ["INSTRUCTOR"],
  });
  const { status, body } = await post("/development/token", '{"account":"promoter"}');
  expect(status).toBe(200);
  expect(body).toEqual({ accessToken: expect.any(String), expiresIn: 600 });
  expect(decodeJwt((body as { accessToken: string }).accessToken).actor).toMatchObject({ kind: "PROFESSIONAL" });
});

test("an unknown account is refused with its name", async () => {
  expect(await post("/development/token", '{"account":"nobody"}')).toMatchObject({
    status: 404,
    body: { error: { code: "UNKNOWN_ACCOUNT", message: expect.stringContaining("« nobody »") } },
  });
});

test("pages of this machine may call, others may not", async () => {
  const allowed = async (origin: string) => {
    const response = await call("/development/token", { method: "OPTIONS", headers: { origin } });
    expect(response.status).toBe(204);
    return response.headers.get("access-control-allow-origin");
  };
  expect(await allowed("http://localhost:4000")).toBe("http://localhost:4000");
  expect(await allowed("https://example.org")).toBeNull();
  expect(await allowed("https://localhost.example.org")).toBeNull();
});

test("live and ready are told apart from unknown methods and addresses", async () => {
  expect(await (await call("/health/live")).json()).toEqual({ live: true });
  expect(await (await call("/health/ready")).json()).toMatchObject({ ready: true });
  expect((await call("/health/live", { method: "DELETE" })).status).toBe(405);
  expect((await call("/nowhere")).status).toBe(404);
});

test("discovery names what this issuer does", async () => {
  const found = (await (await call("/.well-known/openid-configuration")).json()) as Record<string, unknown>;
  expect(found).toMatchObject({
    issuer: started.access.issuer,
    token_endpoint: `${started.access.issuer}/token`,
    jwks_uri: `${started.access.issuer}/jwks`,
    authorization_endpoint: `${started.access.issuer}/auth`,
    end_session_endpoint: `${started.access.issuer}/session/end`,
    grant_types_supported: ["authorization_code", "refresh_token", "client_credentials"],
    response_types_supported: ["code"],
    code_challenge_methods_supported: ["S256"],
  });
});
