import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { GatewayConfig } from "../src/config.ts";
import { createGateway } from "../src/service.ts";
import { type Reach, startGraph } from "./graph.ts";

const logger = pino({ level: "silent" });
const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

async function opens(reach: Reach, changes: Partial<GatewayConfig> = {}) {
  const graph = await startGraph(reach, changes);
  opened.push(graph.stop);
  return graph;
}

/** A server of the outside that answers with JSON; gives its address. */
async function answering(answer: (path: string) => unknown): Promise<string> {
  const server = createServer(({ url = "" }, response) => response.end(JSON.stringify(answer(url)))).listen(0, "127.0.0.1");
  await once(server, "listening");
  opened.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a port in use is said in one sentence with what to do", async () => {
  const graph = await opens("in process");
  const { port } = new URL(graph.gateway.url);
  const second = createGateway({ ...graph.config, port: Number(port) }, { logger });
  await expect(second.start()).rejects.toThrow(
    `Port ${port} is in use: stop the process that listens there, or set GATEWAY_PORT to a free port.`,
  );
  await second.stop();
});

test("a missing supergraph is said with the command that writes it", async () => {
  const graph = await opens("in process");
  const lost = createGateway({ ...graph.config, port: 0, supergraphPath: "/nowhere/supergraph.graphql" }, { logger });
  await expect(lost.start()).rejects.toThrow('run "npm run compose"');
  await lost.stop();
});

test("bare mode serves a supergraph without identity, limits or masking", async () => {
  const bare = { mode: "bare", tokenIssuers: [], actorKeys: undefined } as const;
  const graph = await opens("over HTTP", {
    ...bare,
    limits: { bodyBytes: 1_000_000, depth: 1, tokens: 100, aliases: 0, rootFields: 1, directives: 0, fileBytes: 0 },
  });
  const deep = `{ __typename ${"a: __typename ".repeat(200)} }`;
  expect((await graph.send(deep)).status).toBe(200);
  // The kit's subgraphs want to know who asks, and in bare mode nobody says it.
  const { body } = await graph.send("{ whoAsks }", { authorization: "Bearer whatever" });
  expect(graph.controls.asked.at(-1)?.request.headers["x-coop-actor"]).toBeUndefined();
  expect(body.errors?.[0]?.extensions.serviceName).toBe("protocols");
});

test("the legal clock that can be moved is asked at each request, and never guessed", async () => {
  let legalNow = "2031-05-01T08:00:00.000Z";
  const legalClockUrl = `${await answering(() => ({ legalNow, movable: true }))}/clock`;
  const graph = await opens("in process", { legalClockUrl });

  expect((await graph.send("{ legalNow }")).body.data).toEqual({ legalNow });
  legalNow = "2032-01-01T00:00:00.000Z";
  expect((await graph.send("{ legalNow }")).body.data).toEqual({ legalNow });
  legalNow = "soon";
  const { status, body } = await graph.send("{ legalNow }");
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, "SERVICE_UNAVAILABLE"]);
});

test("an issuer that does not answer logs nobody out", async () => {
  const graph = await opens("in process");
  const token = await graph.issuer.token();
  await graph.issuer.stop();
  const { status, body } = await graph.send("{ whoAsks }", { authorization: `Bearer ${token}` });
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, "SERVICE_UNAVAILABLE"]);
});

test("production has neither explorer nor introspection nor hints about the schema", async () => {
  const graph = await opens("in process", { development: false });
  expect((await fetch(new URL("/", graph.gateway.url))).status).toBe(404);
  expect((await graph.send("{ __schema { types { name } } }")).status).toBe(400);
  expect((await graph.send("{ protocol(id: 1) { titl } }")).text).not.toContain("title");
});

test("the explorer needs no network, and passes development accounts through", async () => {
  const accessUrl = await answering((path) =>
    path === "/development/token" ? { accessToken: "t" } : [{ name: "ars", label: "Agent ARS" }],
  );
  const graph = await opens("in process", { accessUrl });
  const get = (path: string, options?: RequestInit) => fetch(new URL(path, graph.gateway.url), options);

  const page = await (await get("/")).text();
  expect(page).not.toMatch(/(src|href)="https?:/);
  for (const [, path] of page.matchAll(/(?:src|href)="(\/[^"]+)"/g)) expect((await get(String(path))).status).toBe(200);
  expect((await (await get("/explorer/graphiql.js")).text()).length).toBeGreaterThan(1_000_000);
  expect(await (await get("/explorer/examples")).json()).toHaveProperty("length");
  expect(await (await get("/development/accounts")).json()).toEqual([{ name: "ars", label: "Agent ARS" }]);
  const token = await get("/development/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"account":"ars"}',
  });
  expect(await token.json()).toEqual({ accessToken: "t" });
});
