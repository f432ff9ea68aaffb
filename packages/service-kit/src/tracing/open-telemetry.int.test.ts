import { testLogger } from "@coop/testkit";
import { startTraceCollector, type TraceCollector } from "@coop/testkit/trace-collector.ts";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createTracing } from "./open-telemetry.ts";
import { isTraceparent, noTracing, type Tracing, traced } from "./tracing.ts";
import { tryTracingConfig } from "./tracing-config.ts";

let collector: TraceCollector;
beforeEach(async () => {
  collector = await startTraceCollector();
});
afterEach(() => collector.stop());

const tracingWith = (environment: object = {}): Tracing => {
  const { tracing } = tryTracingConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...environment });
  return createTracing(tracing, { name: "protocols", logger: testLogger });
};
const TRACE = "0af7651916cd43dd8448eb211c80319c";
const remote = (flags: "00" | "01") => `00-${TRACE}-b7ad6b7169203331-${flags}`;

test("what was begun is sent at the stop, under the parent that came from outside", async () => {
  const tracing = tracingWith();
  await traced(tracing, { name: "outer", kind: "server", parent: remote("01") }, async (outer) => {
    expect(outer.traceparent).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
    const inner = { name: "inner", kind: "internal", parent: outer.traceparent } as const;
    await traced(tracing, inner, async (span) => span.note({ "coop.outcome": "ProtocolChanged" }));
  });
  await tracing.stop();
  const [outer, inner] = collector.spans.toSorted((one, other) => other.name.localeCompare(one.name));
  expect(outer).toMatchObject({ service: "protocols", name: "outer", traceId: TRACE, parentSpanId: "b7ad6b7169203331" });
  expect(inner).toMatchObject({ name: "inner", traceId: TRACE, parentSpanId: outer?.spanId });
  expect(inner?.attributes).toEqual({ "coop.outcome": "ProtocolChanged" });
});

test("what fails tells the kind of its error and none of its words", async () => {
  const tracing = tracingWith();
  const failing = traced(tracing, { name: "handle", kind: "consumer", parent: undefined }, () =>
    Promise.reject(new TypeError("Mme Dupont, RPPS 10101010101")),
  );
  await expect(failing).rejects.toThrow("Dupont");
  await tracing.stop();
  expect(collector.spans).toMatchObject([{ name: "handle", attributes: { "error.type": "TypeError" } }]);
  expect(JSON.stringify(collector.spans)).not.toContain("Dupont");
});

test.each([
  ["a parent that is not recorded", {}, remote("00")],
  ["a sampler that takes nothing", { OTEL_TRACES_SAMPLER: "always_off" }, remote("01")],
  ["a ratio of nothing", { OTEL_TRACES_SAMPLER: "parentbased_traceidratio", OTEL_TRACES_SAMPLER_ARG: "0" }, undefined],
])("with %s nothing is sent, and whoever is asked next is told so", async (_what, environment, parent) => {
  const tracing = tracingWith(environment);
  const span = tracing.begin({ name: "fetch", kind: "client", parent });
  expect(isTraceparent(span.traceparent)).toBe(true);
  expect(span.traceparent).toMatch(parent ? new RegExp(`^00-${TRACE}-.*-00$`) : /-00$/);
  span.end();
  await tracing.stop();
  expect(collector.spans).toEqual([]);
});

test("without a collector nothing is recorded and the trace that came is handed on", async () => {
  const tracing = createTracing(tryTracingConfig({}).tracing, { name: "protocols", logger: testLogger });
  expect(tracing).toBe(noTracing);
  expect(tracing.begin({ name: "fetch", kind: "client", parent: remote("01") }).traceparent).toBe(remote("01"));
});

test("a collector that is away keeps nobody from stopping", async () => {
  const tracing = createTracing(tryTracingConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" }).tracing, {
    name: "protocols",
    logger: testLogger,
  });
  tracing.begin({ name: "fetch", kind: "client", parent: undefined }).end();
  await tracing.stop();
});
