import { type Environment, readVariables, variable } from "../config.ts";

/**
 * Where a process tells its metrics. A port of its own is for the scraper's network; without one they are told on the
 * process's own port to this machine alone, and in production, where a proxy may stand on this machine, not at all.
 */
export type MetricsConfig =
  | { readonly at: "own-port"; readonly host: string; readonly port: number }
  | { readonly at: "this-machine" }
  | { readonly at: "nowhere" };

export function tryMetricsConfig(from: Environment): {
  readonly metrics: MetricsConfig;
  readonly faults: readonly string[];
} {
  const shape = { METRICS_PORT: variable.port.optional(), METRICS_HOST: variable.host("127.0.0.1") };
  const { values, faults } = readVariables(shape, from);
  const withoutPort: MetricsConfig = { at: from.NODE_ENV === "production" ? "nowhere" : "this-machine" };
  if (values?.METRICS_PORT === undefined) {
    const aimless = from.METRICS_HOST ? ["METRICS_HOST: counts only with METRICS_PORT"] : [];
    return { metrics: withoutPort, faults: [...faults, ...aimless] };
  }
  return { metrics: { at: "own-port", host: values.METRICS_HOST, port: values.METRICS_PORT }, faults };
}
