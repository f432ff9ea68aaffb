import { createTestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { exportJWK, generateKeyPair } from "jose";
import { type AccessForTests, startAccess } from "../testing/access-for-tests.ts";
import { type Application, createApplication } from "../testing/application.ts";
import { type FalseProvider, type Lie, startFalseProvider } from "../testing/false-provider.ts";
import type { Seen } from "../testing/visitor.ts";

let databaseUrl: string;
let provider: FalseProvider;
let started: AccessForTests;
let app: Application;

beforeAll(async () => {
  databaseUrl = (await createTestDatabase()).url;
  provider = await startFalseProvider();
  started = await start();
}, 60_000);
beforeEach(async () => {
  Object.assign(provider, { lie: undefined, mood: "answers", claims });
  provider.requests.length = 0;
  provider.exchanges.length = 0;
  app = await createApplication(started.access.issuer);
});
afterAll(async () => {
  await started.access.stop();
  await provider.stop();
});

const claims = { siret: "13000766900010", email: "anne@ars.example", given_name: "Anne", usual_name: "Roy" };

/** `access` with this provider in the place of ProConnect, beside the development providers. */
function start(changes: object = {}, credential: Readonly<Record<string, string>> = { ACCESS_PRO_CONNECT_SECRET: "our-secret" }) {
  const settings = {
    clientId: "coop",
    issuer: provider.issuer,
    discovery: `${provider.issuer}/.well-known/openid-configuration`,
    idTokenAlgorithm: "ES256",
    userinfoAlgorithm: "ES256",
    timeoutMs: 300,
    ...changes,
  };
  return startAccess(databaseUrl, { ACCESS_PRO_CONNECT: JSON.stringify(settings), ...credential });
}

/** Logs in at another `access` than that of the other tests. */
async function logInApart(...options: Parameters<typeof start>): Promise<Seen> {
  const apart = await start(...options);
  try {
    app = await createApplication(apart.access.issuer);
    return await logIn();
  } finally {
    await apart.access.stop();
  }
}

async function logIn(): Promise<Seen> {
  const { page } = await app.ask();
  return app.visitor.follow(page, "Se connecter avec ProConnect<");
}

const REFUSED_BY_US = "Vous ne pouvez pas accéder à cette application";
const UNVERIFIED = "Identification non vérifiée";

test("somebody whom the provider vouches for and whose establishment is not known reads why they do not come in", async () => {
  const seen = await logIn();
  expect([seen.status, seen.title]).toEqual([403, REFUSED_BY_US]);
  expect(seen.text).toContain("13000766900010");
});

test("the request holds what ProConnect takes and nothing else, with a long state and nonce", async () => {
  await logIn();
  const [request] = provider.requests;
  expect([...(request?.keys() ?? [])].sort()).toEqual([
    "claims",
    "client_id",
    "nonce",
    "redirect_uri",
    "response_type",
    "scope",
    "state",
  ]);
  expect(JSON.parse(request?.get("claims") ?? "")).toEqual({ id_token: { amr: { essential: true } } });
  expect(request?.get("redirect_uri")).toBe(`${started.access.issuer}/login/pro-connect/callback`);
  for (const name of ["state", "nonce"]) expect(request?.get(name)?.length).toBeGreaterThanOrEqual(32);
  expect(provider.exchanges[0]?.get("client_secret")).toBe("our-secret");
});

test("a private key authenticates us in the place of a secret", async () => {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: "ES256", kid: "ours" };
  await logInApart({}, { ACCESS_PRO_CONNECT_KEY: JSON.stringify(key) });
  const [exchange] = provider.exchanges;
  expect(exchange?.get("client_secret")).toBeNull();
  expect(exchange?.get("client_assertion_type")).toBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
});

test.each<Lie>([
  "nonce",
  "audience",
  "issuer",
  "signature",
  "no signature",
  "expired",
  "userinfo of somebody else",
  "userinfo without signature",
  "userinfo signature",
])("a false %s is not believed", async (lie) => {
  provider.lie = lie;
  const seen = await logIn();
  expect([seen.status, seen.title]).toEqual([502, UNVERIFIED]);
  expect(started.complaints).toContainEqual(
    expect.objectContaining({ message: "a login at a provider failed", data: expect.objectContaining({ reason: "UNVERIFIED" }) }),
  );
});

test("metadata that name another issuer are not believed", async () => {
  provider.lie = "metadata of another issuer";
  expect((await logInApart()).title).toBe(UNVERIFIED);
});

test("where a second factor is required, a login without one is refused with the reason", async () => {
  const seen = await logInApart({ requiredAmr: ["mfa"] });
  expect([seen.status, seen.title]).toEqual([403, REFUSED_BY_US]);
  expect(seen.text).toContain("double authentification");
});

test("an answer without a person's establishment is not believed either", async () => {
  provider.claims = { email: "anne@ars.example" };
  expect((await logIn()).title).toBe(UNVERIFIED);
});

test("who gives up at the provider is told so, and can try again", async () => {
  provider.mood = "denies";
  const seen = await logIn();
  expect(seen.title).toBe("Connexion abandonnée");
  expect((await app.visitor.follow(seen, "Se connecter autrement")).title).toBe("Se connecter");
});

test.each(["refuses", "hangs"] as const)("a provider that %s is away: a French page, and the others work", async (mood) => {
  provider.mood = mood;
  const apart = await start();
  try {
    app = await createApplication(apart.access.issuer);
    const seen = await logIn();
    expect([seen.status, seen.title]).toEqual([503, "ProConnect est indisponible"]);
    const ways = await app.visitor.follow(seen, "Se connecter autrement");
    const other = await app.visitor.follow(ways, "Se connecter avec Pro Santé Connect");
    const arrived = await app.visitor.press(other, "Se connecter", { person: "promoter" });
    expect(arrived.url.searchParams.get("code")).not.toBeNull();
    provider.mood = "answers";
    app = await createApplication(apart.access.issuer);
    expect((await logIn()).title).toBe(REFUSED_BY_US);
  } finally {
    await apart.access.stop();
  }
});

test("a provider that goes away between the login and its answer is away as well", async () => {
  await logIn();
  const { page } = await app.ask();
  const begun = `${page.url.origin}${page.url.pathname}/with/pro-connect`;
  const sent = await fetch(begun, { redirect: "manual", headers: { cookie: cookiesOf(page.url.pathname) } });
  const state = new URL(sent.headers.get("location") ?? "").searchParams.get("state");
  provider.mood = "refuses";
  const seen = await app.visitor.open(`${started.access.issuer}/login/pro-connect/callback?code=c&state=${state}`);
  expect(seen.title).toBe("ProConnect est indisponible");
});

function cookiesOf(path: string): string {
  const own = [...app.visitor.cookies.values()].filter((cookie) => cookie.path === path || cookie.path === "/");
  return own.map(({ name, value }) => `${name}=${value}`).join("; ");
}

test("nothing of the provider's but the identity token is kept, and that sealed", async () => {
  await logIn();
  const rows = await started.rows("SELECT payload::text FROM oidc_payload");
  expect(rows.join()).not.toMatch(/theirs-only|anne@ars|a-code/);
});
