import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Reach, startGraph, type TestAnswer, type TestGraph } from "./graph.ts";

const wholeQuery = "{ protocols { id title teams opinion } }";
const codesOf = ({ body }: TestAnswer) => (body.errors ?? []).map(({ extensions }) => extensions.code);
const inside = /10\.0\.0\.7|127\.0\.0\.1|localhost|secret|SELECT|serviceName|stack|ECONN/;

describe.each<Reach>(["in process", "over HTTP"])("the gateway with subgraphs %s", (reach) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph(reach);
  });
  afterAll(() => graph.stop());

  test("joins what the subgraphs know", async () => {
    const { status, body } = await graph.send(wholeQuery);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        protocols: [
          { id: "p1", title: "Renouvellement de lunettes", teams: ["équipe de p1"], opinion: "avis sur p1" },
          { id: "p2", title: "Pansements complexes", teams: ["équipe de p2"], opinion: "avis sur p2" },
        ],
      },
    });
  });

  test("carries a mutation and its variables, and what other subgraphs add to its answer", async () => {
    const query = "mutation ($input: RenameInput!) { rename(input: $input) { title teams } }";
    const { body } = await graph.send({ query, variables: { input: { id: "p1", title: "Nouveau titre" } } });
    expect(body.data).toEqual({ rename: { title: "Nouveau titre", teams: ["équipe de p1"] } });
  });

  test("vouches for who asks and for the legal instant", async () => {
    const authorization = `Bearer ${await graph.issuer.token()}`;
    const { body } = await graph.send("{ whoAsks legalNow }", { authorization });
    expect(body.data?.whoAsks).toBe("ARS_AGENT ars-11");
    expect(Date.parse(String(body.data?.legalNow))).toBeGreaterThan(Date.now() - 60_000);
  });

  test("lets the public ask without a token", async () => {
    expect((await graph.send("{ whoAsks }")).body.data).toEqual({ whoAsks: "PUBLIC -" });
  });

  test("gives an answer and its subgraph calls one identifier and one trace", async () => {
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    graph.controls.asked.length = 0;
    const { headers } = await graph.send(wholeQuery, { "x-request-id": "request-0001", traceparent });
    expect(headers.get("x-request-id")).toBe("request-0001");
    expect(graph.controls.asked.map(({ request }) => request.headers["x-request-id"])).toEqual(Array(3).fill("request-0001"));
    expect(graph.controls.asked.map(({ request }) => request.headers.traceparent)).toEqual(Array(3).fill(traceparent));
  });

  test("makes identifiers of its own where the caller's can't be written to a log", async () => {
    const { headers } = await graph.send("{ whoAsks }", { "x-request-id": '"}bad' });
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("passes a subgraph's coded error on, with its path", async () => {
    const { status, body } = await graph.send("{ forbidden whoAsks }");
    expect([status, body.data]).toEqual([200, { forbidden: null, whoAsks: "PUBLIC -" }]);
    expect(body.errors).toEqual([
      { message: "Votre profil ne permet pas cette action.", path: ["forbidden"], extensions: { code: "FORBIDDEN" } },
    ]);
  });

  test.each(["{ fails }", "{ mustFail }"])(
    "masks what %s throws, and says under which identifier it is logged",
    async (query) => {
      const { headers, text, body } = await graph.send(query);
      const requestId = headers.get("x-request-id");
      expect(body.errors?.[0]?.extensions).toEqual({ code: "INTERNAL", requestId });
      expect(body.errors?.[0]?.message).toContain(requestId);
      expect(text).not.toMatch(inside);
      expect(graph.log.some((line) => line.includes(String(requestId)) && line.includes('"level":50'))).toBe(true);
    },
  );

  test("stops waiting for a slow subgraph; the rest of the answer comes", async () => {
    const gate = Promise.withResolvers<void>();
    graph.controls.opinionsWait = gate.promise;
    const answer = await graph.send(wholeQuery);
    gate.resolve();
    graph.controls.opinionsWait = undefined;
    expect(answer.body.data).toEqual({
      protocols: [
        { id: "p1", title: "Renouvellement de lunettes", teams: ["équipe de p1"], opinion: null },
        { id: "p2", title: "Pansements complexes", teams: ["équipe de p2"], opinion: null },
      ],
    });
    expect(codesOf(answer)).toEqual(["TIMEOUT"]);
    expect(answer.text).not.toMatch(inside);
  });
});

describe.each<Reach>(["in process", "over HTTP"])("a subgraph that is down, %s", (reach) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph(reach);
    await graph.send(wholeQuery);
    await graph.takeDown("adhesions");
  });
  afterAll(() => graph.stop());

  test("leaves the others' part of the answer whole, and nothing of the inside shows", async () => {
    const answer = await graph.send(wholeQuery);
    expect(answer.body.data).toEqual({
      protocols: [
        { id: "p1", title: "Renouvellement de lunettes", teams: null, opinion: "avis sur p1" },
        { id: "p2", title: "Pansements complexes", teams: null, opinion: "avis sur p2" },
      ],
    });
    expect(answer.body.errors).toEqual([
      {
        message: "Une partie des informations est momentanément indisponible : réessayez dans un instant.",
        extensions: { code: "SUBGRAPH_UNAVAILABLE" },
      },
    ]);
    expect(answer.text).not.toMatch(inside);
  });

  test("shows in the readiness: ready, not complete", async () => {
    const ready = await fetch(new URL("/health/ready", graph.gateway.url));
    const complete = await fetch(new URL("/health/complete", graph.gateway.url));
    expect([ready.status, complete.status]).toEqual([200, 503]);
    expect(await ready.json()).toEqual({
      ready: true,
      complete: false,
      checks: { protocols: "ok", adhesions: "no answer", opinions: "ok" },
    });
  });
});
