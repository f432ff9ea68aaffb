import { noTracing } from "@coop/service-kit/tracing/tracing.ts";
import { afterEach, expect, test } from "@jest/globals";
import { createGatewayMetrics } from "../src/metrics.ts";
import { createSubgraphSource, type SubgraphSourceOptions } from "../src/subgraph-source.ts";
import { type Reach, startGraph, type TestGraph } from "./graph.ts";

let graph: TestGraph;
let gate: PromiseWithResolvers<void>;
afterEach(async () => {
  gate?.resolve();
  await graph.stop();
});

const slowQuery = "{ protocols { id opinion } }";
const opinionsAsked = () => graph.controls.asked.find(({ subgraph }) => subgraph === "opinions")?.request;

async function opens(reach: Reach, requestTimeoutMs: number): Promise<void> {
  gate = Promise.withResolvers<void>();
  graph = await startGraph(reach, { requestTimeoutMs, subgraphTimeoutMs: 20_000 });
  graph.controls.opinionsWait = gate.promise;
}

test.each<Reach>(["in process", "over HTTP"])(
  "a request has one deadline, of which subgraphs are told; what came until then is answered (%s)",
  async (reach) => {
    await opens(reach, 300);
    const { status, body } = await graph.send(slowQuery);
    expect([status, body.data]).toEqual([
      200,
      {
        protocols: [
          { id: "p1", opinion: null },
          { id: "p2", opinion: null },
        ],
      },
    ]);
    expect(body.errors).toEqual([
      { message: "La réponse a pris trop de temps : demandez moins à la fois, ou réessayez.", extensions: { code: "TIMEOUT" } },
    ]);
    const told = Number(opinionsAsked()?.headers["x-coop-timeout-ms"]);
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThanOrEqual(300);
  },
);

test("when who asked has gone, so has the question to the subgraph", async () => {
  await opens("in process", 20_000);
  const asking = new AbortController();
  const asked = fetch(graph.gateway.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: slowQuery }),
    signal: asking.signal,
  });
  const gone = expect(asked).rejects.toThrow();
  await until(() => opinionsAsked() !== undefined);
  asking.abort();
  await gone;
  await until(() => opinionsAsked()?.signal?.aborted === true);
});

test("a change that is not answered in time is to be sent again with its key; it goes on when who asked has gone", async () => {
  graph = await startGraph("in process");
  const gone = AbortSignal.abort();
  const source = createSubgraphSource({
    ...({ name: "protocols", actorKeys: undefined, timeoutMs: 50 } satisfies Partial<SubgraphSourceOptions>),
    transport: {
      send: (_request, { signal }) =>
        new Promise((_, reject) => {
          signal.throwIfAborted();
          signal.addEventListener("abort", () => reject(signal.reason));
        }),
    } as SubgraphSourceOptions["transport"],
    logger: { error: () => undefined } as unknown as SubgraphSourceOptions["logger"],
    tracing: noTracing,
    metrics: createGatewayMetrics(),
  });
  const deadline = { gone, leftMs: () => 50 };
  const context = { requestId: "r", traceparent: "t", asked: undefined, deadline };
  const { errors } = await source.process({ request: { query: "mutation { x }" }, context } as never);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining("même clé d'idempotence"),
    extensions: { code: "TIMEOUT" },
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (const endsAt = Date.now() + 5_000; !condition(); ) {
    if (Date.now() > endsAt) throw new Error("It did not come to pass within 5 s.");
    await new Promise((resume) => setTimeout(resume, 5));
  }
}
