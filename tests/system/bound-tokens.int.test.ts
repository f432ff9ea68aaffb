import { hash, randomUUID, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type Certificate, makeCertificate } from "@coop/testkit/certificate.ts";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { startTlsProxy, type TlsProxy } from "./harness/tls-proxy.ts";

// Tokens that are bound to a certificate, over real connections by mutual TLS: proxies end TLS before access and gateway.

const HOOK_MS = 120_000;
let folder: string;
let system: TestSystem;
let server: Certificate;
let partner: Certificate;
let thief: Certificate;
let access: TlsProxy;
let gateway: TlsProxy;
let client: { readonly clientId: string; readonly secret: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "coop-certificates-"));
  [server, partner, thief] = [
    await makeCertificate(folder, "server"),
    await makeCertificate(folder, "partner"),
    await makeCertificate(folder, "thief"),
  ];
  const trusting = (name: string) => ({
    [`${name}_CLIENT_CERTIFICATE_HEADER`]: "Client-Cert",
    [`${name}_TRUSTED_PROXIES`]: "127.0.0.1,::1",
  });
  system = await startTestSystem({ environment: { ...trusting("ACCESS"), ...trusting("GATEWAY") } });
  await system.moveClock("2017-01-09T08:00:00Z");
  access = await startTlsProxy(system.system.addresses.access, server);
  gateway = await startTlsProxy(system.url, server);
  client = await issueClient(hash("sha256", new X509Certificate(partner.ca).raw, "base64url"));
}, HOOK_MS);
afterAll(async () => {
  await access.stop();
  await gateway.stop();
  await system.stop();
  await rm(folder, { recursive: true });
}, HOOK_MS);

async function issueClient(certificateThumbprint: string) {
  const input = {
    label: "SI instruction",
    regionCodes: ["24"],
    scopes: ["PROTOCOLS_READ"],
    expiresOn: "2018-01-08",
    contactName: "Équipe SI",
    contactEmail: "si@ars.example",
    certificateThumbprint,
  };
  const issued = await system.as("ars-administrator-24")(
    `mutation ($key: String!, $input: IssuePartnerClientInput!) { result: issuePartnerClient(idempotencyKey: $key, input: $input) {
      ... on PartnerClientChanged { secret partnerClient { clientId } } } }`,
    { key: randomUUID(), input },
  );
  const { secret, partnerClient } = issued.data.result;
  return { secret, clientId: partnerClient.clientId };
}

interface Said {
  readonly status: number | undefined;
  // A test reads what it expects.
  readonly body: { readonly [name: string]: unknown };
}

async function post(url: string, headers: Record<string, string>, body: string, shows?: Certificate): Promise<Said> {
  const identity = shows && { pfx: await readFile(shows.identity.keyStore), passphrase: shows.identity.password };
  const sending = request(url, { method: "POST", headers, ca: server.ca, agent: false, ...identity });
  sending.end(body);
  const [response] = (await once(sending, "response")) as [IncomingMessage];
  return { status: response.statusCode, body: JSON.parse(await text(response)) };
}

function askToken(shows?: Certificate, headers: Record<string, string> = {}): Promise<Said> {
  const authorization = `Basic ${Buffer.from(`${client.clientId}:${client.secret}`).toString("base64")}`;
  const type = "application/x-www-form-urlencoded";
  return post(`${access.url}/token`, { authorization, "content-type": type, ...headers }, "grant_type=client_credentials", shows);
}

async function askGraph(token: unknown, shows?: Certificate): Promise<number | undefined> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return (await post(`${gateway.url}/graphql`, headers, '{"query":"{ mesDroits { kind } }"}', shows)).status;
}

test("a token is given to who shows the registered certificate, and worth something with that certificate alone", async () => {
  const { status, body } = await askToken(partner);
  expect(status).toBe(200);
  const print = hash("sha256", new X509Certificate(partner.ca).raw, "base64url");
  expect(decodeJwt(String(body.access_token)).cnf).toEqual({ "x5t#S256": print });
  expect(await askGraph(body.access_token, partner)).toBe(200);
  expect(await askGraph(body.access_token, thief)).toBe(401);
  expect(await askGraph(body.access_token)).toBe(401);
});

test("the secret alone, or with another certificate, gives no token", async () => {
  expect(await askToken()).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  expect(await askToken(thief)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
});

test("a certificate that a client only writes into the header is not believed", async () => {
  const written = { "client-cert": `:${new X509Certificate(partner.ca).raw.toString("base64")}:` };
  expect(await askToken(undefined, written)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  expect(await askToken(thief, written)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
});

test("the metadata of the issuer say that tokens are bound", async () => {
  const response = await fetch(`${system.system.addresses.access}/.well-known/openid-configuration`);
  expect(await response.json()).toMatchObject({ tls_client_certificate_bound_access_tokens: true });
});
