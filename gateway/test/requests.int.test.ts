import { drip } from "@coop/testkit";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { generateKeyPair } from "jose";
import { agent } from "../src/testing/issuer.ts";
import { startGraph, type TestAnswer, type TestGraph } from "./graph.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph("in process");
});
afterAll(() => graph.stop());

const firstError = ({ body }: TestAnswer) => body.errors?.[0];
const callsOf = () => graph.controls.asked.splice(0).length;

describe("a token", () => {
  const whoAsks = async (token: string) => graph.send("{ whoAsks }", { authorization: `Bearer ${token}` });

  async function expectRefused(answer: TestAnswer) {
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
    expect(answer.body).toEqual({
      errors: [
        {
          message: "Votre session n'est pas reconnue ou a expiré : identifiez-vous de nouveau.",
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    });
    expect(callsOf()).toBe(0);
  }

  test.each([
    ["has expired", { expiresInSeconds: -60 }],
    ["is for another audience", { claims: { aud: "urn:other" } }],
    ["comes from another issuer", { claims: { iss: "https://elsewhere.example" } }],
    ["is no access token", { header: { typ: "JWT" } }],
    ["names a key that the issuer does not have", { header: { kid: "k2" } }],
    ["holds no actor", { claims: { actor: undefined } }],
    ["holds something else than an actor", { claims: { actor: { kind: "KING" } } }],
    ["claims to be the system", { claims: { actor: { ...agent, kind: "SYSTEM" } } }],
  ])("that %s is refused", async (_why, changes) => {
    callsOf();
    await expectRefused(await whoAsks(await graph.issuer.token(changes)));
  });

  test("signed by a foreign key is refused", async () => {
    const { privateKey } = await generateKeyPair("RS256");
    await expectRefused(await whoAsks(await graph.issuer.token({ key: privateKey })));
  });

  test("without a signature is refused", async () => {
    const [, claims] = (await graph.issuer.token()).split(".");
    const header = Buffer.from(JSON.stringify({ alg: "none", typ: "at+jwt", kid: "k1" })).toString("base64url");
    await expectRefused(await whoAsks(`${header}.${claims}.`));
  });

  test.each(["Basic dTpw", "Bearer", "Bearer a b", "Bearer not-a-token"])("written %j is refused", async (authorization) => {
    await expectRefused(await graph.send("{ whoAsks }", { authorization }));
  });

  test("is verified once, and the issuer's keys are fetched once", async () => {
    const token = await graph.issuer.token();
    await whoAsks(token);
    const before = graph.issuer.fetches();
    for (let time = 0; time < 3; time += 1) expect((await whoAsks(token)).body.data).toEqual({ whoAsks: "ARS_AGENT ars-11" });
    expect(graph.issuer.fetches()).toBe(before);
  });

  test("is never in the log", async () => {
    const token = await graph.issuer.token();
    await whoAsks(token);
    expect(graph.log.join("")).not.toContain(token.slice(0, 100));
  });
});

describe("a bad scalar", () => {
  const sentence = "La clé de contrôle de ce numéro RPPS est fausse.";

  test("in a variable is refused in French before any subgraph is called", async () => {
    callsOf();
    const answer = await graph.send({
      query: "query ($rpps: Rpps!) { professional(rpps: $rpps) }",
      variables: { rpps: "99900000012" },
    });
    expect(answer.status).toBe(400);
    expect(firstError(answer)).toMatchObject({
      message: `${sentence} (rpps)`,
      extensions: { code: "BAD_USER_INPUT", scalar: "Rpps" },
    });
    expect(callsOf()).toBe(0);
  });

  test("deep in an input is refused with its place", async () => {
    const answer = await graph.send({
      query: "mutation ($input: RenameInput!) { rename(input: $input) { id } }",
      variables: { input: { id: "p1", title: "t", members: [{ rpps: "99900000011" }, { rpps: "1" }] } },
    });
    expect(firstError(answer)?.message).toBe("Un numéro RPPS comporte 11 chiffres. (input.members[1].rpps)");
    expect(answer.text).not.toContain('\\"1\\"');
  });

  test("in the operation's text is refused alike", async () => {
    const answer = await graph.send('{ professional(rpps: "99900000012") }');
    expect([answer.status, firstError(answer)?.message]).toEqual([400, sentence]);
    expect(firstError(answer)?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test("a good one passes", async () => {
    expect((await graph.send('{ professional(rpps: "99900000011") }')).body.data).toEqual({ professional: "99900000011" });
  });
});

describe("a request that can't be carried out", () => {
  const deep = `{ protocol(id: "p1") ${"{ self ".repeat(7)}{ id } ${"}".repeat(7)} }`;
  const aliases = (count: number) =>
    `protocol(id: "p1") { ${Array.from({ length: count }, (_, index) => `a${index}: id`).join(" ")} }`;
  const directives = (count: number) => `{ protocol(id: "p1") { ${"id @skip(if: false) ".repeat(count)} } }`;
  const unfolding = `query { ...F0 } ${Array.from({ length: 12 }, (_, level) => `fragment F${level} on Query { protocols { ${level < 11 ? "id" : "title"} } ${level < 11 ? `...F${level + 1} ... on Query { ...F${level + 1} }` : ""} }`).join(" ")}`;
  const refused: readonly (readonly [what: string, operation: object | string, code: string, status: number])[] = [
    ["text that is not GraphQL", "{ protocols {", "GRAPHQL_PARSE_FAILED", 400],
    ["a field that does not exist", "{ nothing }", "GRAPHQL_VALIDATION_FAILED", 400],
    [
      "an operation that is not in the document",
      { query: "query A { whoAsks }", operationName: "B" },
      "OPERATION_RESOLUTION_FAILURE",
      400,
    ],
    ["a missing variable", { query: "query ($rpps: Rpps!) { professional(rpps: $rpps) }" }, "BAD_USER_INPUT", 400],
    ["an operation that is too deep", deep, "OPERATION_TOO_DEEP", 400],
    ["an operation of too many aliases", `{ ${aliases(11)} }`, "TOO_MANY_ALIASES", 400],
    ["an operation of too many root fields", `{ ${"whoAsks ".repeat(6)} }`, "TOO_MANY_ROOT_FIELDS", 400],
    ["an operation of too many directives", directives(6), "TOO_MANY_DIRECTIVES", 400],
    ["one that asks for what does not exist, too often", `{ ${"me { id } ".repeat(200)} }`, "TOO_MANY_ROOT_FIELDS", 400],
    ["one that repeats a directive", `{ whoAsks ${"@skip(if: false) ".repeat(6)} }`, "TOO_MANY_DIRECTIVES", 400],
    ["fragments that unfold", unfolding, "OPERATION_TOO_WIDE", 400],
    ["a document of too many words", `{ ${"whoAsks ".repeat(1_100)} }`, "TOO_MANY_TOKENS", 400],
    ["one that breaks off after too many words", `{ ${"whoAsks ".repeat(1_100)}`, "TOO_MANY_TOKENS", 400],
    ["a long text that is not GraphQL", "%".repeat(10_000), "GRAPHQL_PARSE_FAILED", 400],
    ["several operations in one request", [{ query: "{ whoAsks }" }], "BAD_REQUEST", 400],
    ["no operation at all", {}, "BAD_REQUEST", 400],
  ];

  test.each(refused)(
    "%s is refused with its code, in French, with the English detail apart",
    async (_what, operation, code, status) => {
      const answer = await graph.send(operation);
      expect([answer.status, firstError(answer)?.extensions.code]).toEqual([status, code]);
      expect(firstError(answer)?.message).toMatch(/^(Le|L'|Une|Cette) ?.* /);
      expect(answer.headers.get("x-request-id")).not.toBeNull();
    },
  );

  test("what is just within a limit is answered", async () => {
    for (const operation of [`{ ${aliases(10)} }`, `{ ${"whoAsks ".repeat(5)} }`, directives(5)])
      expect((await graph.send(operation)).body.errors).toBeUndefined();
  });

  test("introspection is no depth", async () => {
    const answer = await graph.send(
      "{ __schema { types { fields { type { ofType { ofType { ofType { ofType { name } } } } } } } } }",
    );
    expect(answer.body.errors).toBeUndefined();
  });

  test("a body that is too large is refused as GraphQL, with an identifier", async () => {
    const answer = await graph.send({ query: "{ whoAsks }", variables: { padding: "x".repeat(25_000) } });
    expect([answer.status, firstError(answer)?.extensions.code]).toEqual([413, "BODY_TOO_LARGE"]);
    expect(answer.headers.get("x-request-id")).not.toBeNull();
  });

  test("a form of another site can't ask in somebody's name", async () => {
    const response = await fetch(`${graph.gateway.url}?query={whoAsks}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("BAD_REQUEST");
  });

  test("text that is not JSON, an unknown address and one that is none are refused in French", async () => {
    const headers = { "content-type": "application/json" };
    const garbled = await fetch(graph.gateway.url, { method: "POST", headers, body: "{" });
    expect([garbled.status, await garbled.text()]).toEqual([400, expect.stringContaining("Cette demande HTTP")]);
    expect((await fetch(new URL("/nowhere", graph.gateway.url))).status).toBe(404);
    const illegible = await fetch(new URL("/%E0%A4%A", graph.gateway.url));
    expect([illegible.status, await illegible.text()]).toEqual([400, expect.stringContaining('"code":"BAD_REQUEST"')]);
    expect(illegible.headers.get("x-request-id")).not.toBeNull();
  });
});

test("one line of the log tells of a request: no variable in it", async () => {
  const query = "query Named($rpps: Rpps!) { professional(rpps: $rpps) }";
  const { headers } = await graph.send({ query, variables: { rpps: "99900000011" } });
  const line = graph.log.find((entry) => entry.includes(String(headers.get("x-request-id"))));
  const told = JSON.parse(String(line));
  expect(told.durationMs).toBeGreaterThan(0);
  expect(told).toMatchObject({ operation: "Named", status: 200, codes: [], actorKind: "PUBLIC" });
  expect(line).not.toContain("99900000011");
});

test("a body that is sent drop by drop is not waited for", async () => {
  const patient = await startGraph("in process", { arrival: { receiveMs: 150, maxConnections: 10 } });
  const answer = await drip(patient.gateway.url);
  await patient.stop();
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain("Cette demande met trop de temps à arriver.");
  expect(answer).toContain('"code":"REQUEST_TOO_SLOW"');
});
