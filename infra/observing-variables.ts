import type { Environment } from "@coop/service-kit/config.ts";

/** Each part of a system keeps its own name in traces. */
const notForAll = new Set(["OTEL_SERVICE_NAME"]);

/** What the environment says of metrics, traces and readiness, for the parts that read it themselves. */
export function observingVariables(environment: Environment): Readonly<Record<string, string>> {
  const said = Object.entries(environment).filter(
    ([name, value]) => /^(OTEL|METRICS|READINESS)_/.test(name) && !notForAll.has(name) && value,
  );
  return Object.fromEntries(said) as Record<string, string>;
}
