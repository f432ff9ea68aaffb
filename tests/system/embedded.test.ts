import { existingProtocols } from "@coop/protocols";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from "jose";
import { askGraph } from "./harness/ask-graph.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
}, 60_000);
afterAll(() => system.stop(), 30_000);

const joined =
  "{ protocols(first: 50) { totalCount { count } edges { node { title opinions { id } funding { id } adhesions(first: 1) { totalCount { count } } } } } }";

test("one query is answered by all services, with the existing protocols in it", async () => {
  const answer = await system.as("promoter")(joined);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.protocols.totalCount.count).toBe(existingProtocols.length);
  const titles = answer.data.protocols.edges.map(({ node }: { node: { title: string } }) => node.title);
  expect(titles.sort()).toEqual(existingProtocols.map(({ title }) => title).sort());
});

test("the public reads what is published, and nobody is logged in by a token that is not ours", async () => {
  expect((await system.as()(joined)).data.protocols.totalCount.count).toBe(existingProtocols.length);

  const issued = await system.system.access.issueDevelopmentToken("promoter");
  const token = issued.ok ? issued.value.accessToken : "";
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const header = { alg: "ES256", typ: "at+jwt", jwk: await exportJWK(publicKey) };
  const foreign = await new SignJWT(decodeJwt(token)).setProtectedHeader(header).sign(privateKey);
  const [head, , signature] = token.split(".");
  const prolonged = Buffer.from(JSON.stringify({ ...decodeJwt(token), exp: 4_000_000_000 })).toString("base64url");
  for (const forged of [foreign, `${head}.${prolonged}.${signature}`, "nonsense"]) {
    const answer = await askGraph(system.url, async () => forged)("{ me { __typename } }");
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
  }
});

test("the legal clock dates what is done, for everybody, as soon as it is moved", async () => {
  const create = (title: string) =>
    system.as("promoter")(
      `mutation ($key: String!, $input: CreateProtocolInput!) {
        createProtocol(idempotencyKey: $key, input: $input) { ... on ProtocolChanged { protocol { createdOn } } ... on Refusal { code } }
      }`,
      { key: title, input: { title, regime: "HPST", regionCode: "24", fundingRequested: false } },
    );
  await system.moveClock("2017-01-09T08:00:00Z");
  expect((await create("Bilan visuel")).data.createProtocol).toEqual({ protocol: { createdOn: "2017-01-09" } });
  await system.moveClock("2020-01-09T08:00:00Z");
  expect((await create("Bilan auditif")).data.createProtocol.code).toBeDefined();
});
