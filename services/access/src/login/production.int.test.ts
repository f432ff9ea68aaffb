import { generateKeyPairSync } from "node:crypto";
import { createTestDatabase, folderApart } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AccessForTests, startAccess } from "../testing/access-for-tests.ts";

const REDIRECT = "https://tableau.example.gouv.fr/retour";
const production = {
  NODE_ENV: "production",
  ACCESS_ISSUER: "https://acces.example.gouv.fr",
  ACCESS_DEVELOPMENT_ACCOUNTS: "off",
  ACCESS_CLOCK: "system",
  PSEUDONYM_SECRET: "0123456789abcdef".repeat(2),
  HISTORY_SIGNING_KEY: generateKeyPairSync("ed25519").privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
  HISTORY_SEALS_FOLDER: folderApart(),
  ACCESS_KEY_SECRET: "fedcba9876543210".repeat(2),
  ACCESS_CLIENTS: JSON.stringify([{ id: "tableau", name: "Tableau", kind: "web", redirectUris: [REDIRECT] }]),
  ACCESS_PRO_SANTE_CONNECT: '{"environment":"production","clientId":"coop"}',
  ACCESS_PRO_SANTE_CONNECT_SECRET: "one secret",
  ACCESS_PRO_CONNECT: '{"environment":"production","clientId":"coop","offersRepresentation":true}',
  ACCESS_PRO_CONNECT_SECRET: "another secret",
};

let started: AccessForTests;

beforeAll(async () => {
  started = await startAccess((await createTestDatabase()).url, production);
}, 60_000);
afterAll(() => started.access.stop());

/** As the proxy that ends TLS would ask. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const proxied = { "x-forwarded-proto": "https", "x-forwarded-host": "acces.example.gouv.fr", accept: "text/html", ...headers };
  return fetch(`http://localhost:${started.port}${path}`, { redirect: "manual", headers: proxied });
}

function request(client: string): string {
  const asked = { response_type: "code", client_id: client, redirect_uri: REDIRECT, scope: "openid" };
  return `/auth?${new URLSearchParams({ ...asked, code_challenge: "x".repeat(43), code_challenge_method: "S256" })}`;
}

test("people log in by the official ways, and by no other", async () => {
  const sent = await ask(request("tableau"));
  const cookie = sent.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const page = await (await ask(sent.headers.get("location") ?? "", { cookie })).text();
  const ways = [...page.matchAll(/Se connecter avec ([^<]*)</g)].map(([, label]) => label);
  expect(ways).toEqual(["Pro Santé Connect", "ProConnect", "ProConnect, en tant que dirigeant"]);
});

test("the development providers, their accounts and their applications are not there", async () => {
  for (const path of [
    "/development/pro-sante-connect/.well-known/wallet-openid-configuration",
    "/development/pro-connect/api/v2/.well-known/openid-configuration",
    "/development/accounts",
  ]) {
    expect((await ask(path)).status).toBe(404);
  }
  const refused = await ask(request("developpement"));
  expect([refused.status, refused.headers.get("location")]).toEqual([400, null]);
});
