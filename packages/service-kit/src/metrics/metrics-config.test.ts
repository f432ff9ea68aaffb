import { expect, test } from "@jest/globals";
import { tryMetricsConfig } from "./metrics-config.ts";

test("in development this machine is told, in production nobody is until a port is named", () => {
  expect(tryMetricsConfig({})).toEqual({ metrics: { at: "this-machine" }, faults: [] });
  expect(tryMetricsConfig({ NODE_ENV: "production" })).toEqual({ metrics: { at: "nowhere" }, faults: [] });
  expect(tryMetricsConfig({ NODE_ENV: "production", METRICS_PORT: "9464", METRICS_HOST: "10.0.0.7" })).toEqual({
    metrics: { at: "own-port", host: "10.0.0.7", port: 9464 },
    faults: [],
  });
});

test("a port of its own is this machine's until a host is named, and a host alone is a fault", () => {
  expect(tryMetricsConfig({ METRICS_PORT: "9464" }).metrics).toEqual({ at: "own-port", host: "127.0.0.1", port: 9464 });
  expect(tryMetricsConfig({ METRICS_HOST: "0.0.0.0" }).faults).toEqual(["METRICS_HOST: counts only with METRICS_PORT"]);
  expect(tryMetricsConfig({ METRICS_PORT: "x" }).faults).toEqual(["METRICS_PORT: must be a whole number"]);
});
