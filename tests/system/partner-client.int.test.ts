import { randomUUID } from "node:crypto";
import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from "jose";
import { type AskGraph, askGraph } from "./harness/ask-graph.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

// A partner's client from its first day to its last, as an administrator and the partner live it.

let system: TestSystem;
const HOOK_MS = 120_000;

beforeAll(async () => {
  system = await startTestSystem();
  await system.moveClock("2017-01-09T08:00:00Z");
}, HOOK_MS);
afterAll(() => system.stop(), HOOK_MS);

const fields = `__typename ... on Refusal { code message } ... on InvalidInput { issues { code path } }
  ... on PartnerClientChanged { secret warnings { code } partnerClient { id revision clientId status secrets { id } lastUsedAt usage { count } } }`;

/** Runs a mutation on a client and gives what came of it. */
async function act(ask: AskGraph, verb: string, variables: Record<string, unknown>) {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const [declared, given] = "id" in variables ? ["$id: ID!, $revision: Int!, ", "id: $id, revision: $revision, "] : ["", ""];
  const query = `mutation (${declared}$key: String!, $input: ${type}!) { result: ${verb}(${given}idempotencyKey: $key, input: $input) { ${fields} } }`;
  const answer = await ask(query, { key: randomUUID(), ...variables });
  return answer.data?.result ?? answer;
}

async function tokenOf(clientId: string, secret: string, how: "basic" | "post" = "basic") {
  const basic = { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}` };
  const response = await fetch(`${system.system.addresses.access}/token`, {
    method: "POST",
    headers: how === "basic" ? basic : {},
    body: new URLSearchParams({
      grant_type: "client_credentials",
      ...(how === "post" && { client_id: clientId, client_secret: secret }),
    }),
  });
  return ((await response.json()) as { access_token?: string }).access_token;
}

/** A dossier whose letter of intent the region's ARS has, and nobody else may read. */
async function sendIntent(regionCode: string): Promise<string> {
  const promoter = system.as("promoter");
  const created = await promoter(
    "mutation ($key: String!, $input: CreateProtocolInput!) { result: createProtocol(idempotencyKey: $key, input: $input) { ... on ProtocolChanged { protocol { id revision } } } }",
    { key: randomUUID(), input: { title: "Bilan visuel", regime: "HPST", regionCode, fundingRequested: false } },
  );
  const { id, revision } = created.data.result.protocol;
  const sent = await promoter(
    "mutation ($id: ID!, $revision: Int!, $key: String!, $input: SubmitIntentInput!) { result: submitIntent(id: $id, revision: $revision, idempotencyKey: $key, input: $input) { __typename } }",
    {
      id,
      revision,
      key: randomUUID(),
      input: { object: "Confier le bilan visuel aux orthoptistes.", nature: "Transfert d'actes." },
    },
  );
  expect(sent.data.result.__typename).toBe("ProtocolChanged");
  return id;
}

const input = {
  label: "SI instruction",
  regionCodes: ["24"],
  scopes: ["PROTOCOLS_READ"],
  expiresOn: "2018-01-08",
  contactName: "Équipe SI",
  contactEmail: "si@ars.example",
};

test(
  "a client is issued, reads its region alone, changes its secret without a stop, and is refused once it is revoked",
  async () => {
    const administrator = system.as("ars-administrator-24");
    const [own, foreign] = [await sendIntent("24"), await sendIntent("11")];

    expect(await act(administrator, "issuePartnerClient", { input: { ...input, regionCodes: ["11"] } })).toMatchObject({
      __typename: "RuleRefusal",
      code: "OTHER_REGION",
    });
    const key = randomUUID();
    const issued = await act(administrator, "issuePartnerClient", { input, key });
    const repeated = await act(administrator, "issuePartnerClient", { input, key });
    expect(issued.secret).toMatch(/^[\w-]{43}$/);
    expect(repeated).toMatchObject({ secret: null, partnerClient: { id: issued.partnerClient.id } });
    const { id, clientId } = issued.partnerClient;

    const first = (await tokenOf(clientId, issued.secret)) as string;
    const claims = decodeJwt(first);
    expect(claims.actor).toMatchObject({
      kind: "PARTNER_SYSTEM",
      region: "24",
      organisation: "ars-24",
      scopes: ["protocols:read"],
    });
    const partner = askGraph(system.url, async () => first);
    const intents =
      "query ($own: ID!, $foreign: ID!) { own: protocol(id: $own) { intent { object } } foreign: protocol(id: $foreign) { intent { object } } }";
    expect((await partner(intents, { own, foreign })).data).toEqual({
      own: { intent: { object: expect.stringContaining("bilan visuel") } },
      foreign: null,
    });
    const rights = await partner(
      "{ mesDroits { kind regionCodes scopes until tokenExpiresAt organisation { code } operations { name } } }",
    );
    expect(rights.data.mesDroits).toEqual({
      kind: "PARTNER_SYSTEM",
      regionCodes: ["24"],
      scopes: ["PROTOCOLS_READ"],
      until: "2018-01-08",
      tokenExpiresAt: new Date((claims.exp ?? 0) * 1_000).toISOString(),
      organisation: { code: "ars-24" },
      operations: [],
    });

    const rotated = await act(administrator, "rotatePartnerSecret", { id, revision: 1, input: { overlapHours: 24 } });
    expect(rotated.partnerClient.secrets).toHaveLength(2);
    expect(await tokenOf(clientId, issued.secret)).toBeDefined();
    expect(await tokenOf(clientId, rotated.secret, "post")).toBeDefined();
    await system.moveClock("2017-01-11T08:00:00Z");
    expect(await tokenOf(clientId, issued.secret)).toBeUndefined();
    expect(await tokenOf(clientId, rotated.secret)).toBeDefined();

    const read = "query ($id: ID!) { partnerClient(id: $id) { lastUsedAt usage { day count } } }";
    const used = await waitFor(async () => {
      const { data } = await administrator(read, { id });
      return data.partnerClient.lastUsedAt ? data.partnerClient : undefined;
    });
    expect(used.usage).toEqual([{ day: "2017-01-09", count: 2 }]);
    expect((await system.as("ars-administrator-11")(read, { id })).data).toEqual({ partnerClient: null });

    await act(administrator, "revokePartnerClient", { id, revision: 2, input: { reason: "Fin du marché." } });
    expect(await tokenOf(clientId, rotated.secret)).toBeUndefined();
    await waitFor(async () => (await partner("{ mesDroits { kind } }")).status === 401);
  },
  HOOK_MS,
);

test(
  "a client's tokens end with its last day, and then it gets none",
  async () => {
    const issued = await act(system.as("ministry-administrator"), "issuePartnerClient", {
      input: { ...input, regionCodes: ["24", "28"], scopes: ["PROTOCOLS_READ", "REFERENCES_WRITE"], expiresOn: "2017-02-01" },
    });
    const { clientId } = issued.partnerClient;
    await system.moveClock("2017-02-01T22:55:00Z");
    const { iat = 0, exp = 0, actor } = decodeJwt((await tokenOf(clientId, issued.secret)) as string);
    expect(exp - iat).toBeLessThanOrEqual(300);
    expect(actor).toMatchObject({ region: null, regions: ["24", "28"], organisation: "ministry" });
    await system.moveClock("2017-02-01T23:05:00Z");
    expect(await tokenOf(clientId, issued.secret)).toBeUndefined();
  },
  HOOK_MS,
);

test(
  "an agent whose role is taken away is refused with the token that had it",
  async () => {
    const [administrator, instructor] = [system.as("ars-administrator-53"), system.as("ars-instructor-53")];
    expect((await instructor("{ mesDroits { roles } }")).data).toEqual({ mesDroits: { roles: ["INSTRUCTOR"] } });
    const agents = await administrator(
      '{ agents(filter: { organisationCode: "ars-53", role: INSTRUCTOR }) { nodes { id revision } } }',
    );
    const [agent] = agents.data.agents.nodes;
    const suspended = await administrator(
      "mutation ($id: ID!, $revision: Int!, $key: String!) { suspendAgent(id: $id, revision: $revision, idempotencyKey: $key) { ... on AgentChanged { agent { status } } } }",
      { ...agent, key: randomUUID() },
    );
    expect(suspended.data).toEqual({ suspendAgent: { agent: { status: "SUSPENDED" } } });
    await waitFor(async () => (await instructor("{ mesDroits { kind } }")).status === 401);
    expect(await system.system.access.issueDevelopmentToken("ars-instructor-53")).toMatchObject({
      refusal: { code: "ACCOUNT_MAY_NOT_ACT" },
    });
  },
  HOOK_MS,
);

test(
  "a client with a key of its own gets no secret, and its tokens are worth nothing without its certificate",
  async () => {
    await system.moveClock("2017-03-01T08:00:00Z");
    const { privateKey, publicKey } = await generateKeyPair("ES256");
    const publicKeys = [JSON.stringify({ ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256", use: "sig" })];
    const certificateThumbprint = "A".repeat(43);
    const issued = await act(system.as("ars-administrator-24"), "issuePartnerClient", {
      input: { ...input, publicKeys, certificateThumbprint },
    });
    const { clientId } = issued.partnerClient;
    expect(issued).toMatchObject({ secret: null, warnings: [] });
    const assertion = await new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: "ES256", kid: "k1" })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(system.system.addresses.access)
      .setIssuedAt()
      .setExpirationTime("1 minute")
      .sign(privateKey);
    const response = await fetch(`${system.system.addresses.access}/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: assertion,
      }),
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    expect(decodeJwt(token).cnf).toEqual({ "x5t#S256": certificateThumbprint });
    expect((await askGraph(system.url, async () => token)("{ mesDroits { kind } }")).status).toBe(401);
  },
  HOOK_MS,
);
