import { expect, test } from "@jest/globals";
import { tryTracingConfig } from "./tracing-config.ts";

const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318" };

test("without a collector nothing is recorded, and OpenTelemetry's own switches turn it off", () => {
  for (const off of [{}, { ...collector, OTEL_SDK_DISABLED: "true" }, { ...collector, OTEL_TRACES_EXPORTER: "none" }]) {
    expect(tryTracingConfig(off)).toEqual({ tracing: undefined, faults: [] });
  }
});

test("a collector gets the path of traces, and who asks for a login gets its headers", () => {
  const { tracing } = tryTracingConfig({ ...collector, OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20abc,x-tenant=coop" });
  expect(tracing).toEqual({
    url: "http://collector:4318/v1/traces",
    headers: { authorization: "Bearer abc", "x-tenant": "coop" },
    serviceName: undefined,
    sampler: "parentbased_always_on",
    ratio: 1,
  });
  expect(tryTracingConfig({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://here/otlp" }).tracing?.url).toBe("http://here/otlp");
});

test("every fault is listed", () => {
  const { faults } = tryTracingConfig({
    OTEL_EXPORTER_OTLP_ENDPOINT: "collector",
    OTEL_EXPORTER_OTLP_PROTOCOL: "grpc",
    OTEL_EXPORTER_OTLP_HEADERS: "nothing",
    OTEL_TRACES_SAMPLER: "some",
    OTEL_TRACES_SAMPLER_ARG: "2",
  });
  expect(faults.map((fault) => fault.split(":")[0])).toEqual([
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    "OTEL_EXPORTER_OTLP_PROTOCOL",
    "OTEL_EXPORTER_OTLP_HEADERS",
    "OTEL_TRACES_SAMPLER",
    "OTEL_TRACES_SAMPLER_ARG",
  ]);
});
