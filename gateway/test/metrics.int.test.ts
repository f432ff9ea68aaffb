import { afterEach, expect, test } from "@jest/globals";
import { type Reach, startGraph, type TestGraph } from "./graph.ts";

let graph: TestGraph;
afterEach(() => graph.stop(), 30_000);

const read = async (url: string) => (await fetch(new URL("/metrics", url))).text();

test.each<Reach>(["in process", "over HTTP"])(
  "requests by operation, answers by code, and what each subgraph took or failed, %s",
  async (reach) => {
    graph = await startGraph(reach);
    await graph.send({ query: "query Liste { protocols { id teams } }", operationName: "Liste" });
    await graph.takeDown("adhesions");
    await graph.send({ query: "query Liste { protocols { id teams } }", operationName: "Liste" });
    const text = await read(graph.gateway.url);
    for (const sample of [
      'coop_gateway_request_duration_seconds_count{service="gateway",operation="Liste"} 2',
      'coop_gateway_answers_total{code="OK",service="gateway"} 1',
      'coop_gateway_answers_total{code="SUBGRAPH_UNAVAILABLE",service="gateway"} 1',
      'coop_gateway_fetch_failures_total{subgraph="adhesions",service="gateway"} 1',
      'coop_gateway_fetch_duration_seconds_count{service="gateway",subgraph="protocols"} 2',
    ])
      expect(text).toContain(`${sample}\n`);
  },
  30_000,
);

test("clients' names of operations cost a hundred series at most", async () => {
  graph = await startGraph("in process");
  const names = Array.from({ length: 110 }, (_, number) => `Nom${number}`);
  for (const name of names) await graph.send({ query: `query ${name} { __typename }`, operationName: name });
  const text = await read(graph.gateway.url);
  expect(text.match(/request_duration_seconds_count\{[^}]*operation="Nom/g)).toHaveLength(100);
  expect(text).toContain('coop_gateway_request_duration_seconds_count{service="gateway",operation="other"} 10\n');
}, 30_000);

test("on a port of their own they are told there alone, and in production nowhere without one", async () => {
  graph = await startGraph("in process", { metrics: { at: "own-port", host: "127.0.0.1", port: 0 } });
  const { port } = JSON.parse(graph.log.find((line) => line.includes("The metrics are told.")) as string);
  expect(await read(`http://127.0.0.1:${port}`)).toContain("coop_gateway_answers_total");
  expect((await fetch(new URL("/metrics", graph.gateway.url))).status).toBe(404);
  await graph.stop();

  graph = await startGraph("in process", { metrics: { at: "nowhere" } });
  expect((await fetch(new URL("/metrics", graph.gateway.url))).status).toBe(404);
}, 30_000);
