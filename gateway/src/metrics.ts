import { Counter, Histogram, Registry } from "prom-client";

/** What the gateway measures, in a registry of its own. */
export interface GatewayMetrics {
  readonly registry: Registry;
  answered(request: { readonly operation: string | undefined; readonly codes: Iterable<string>; readonly seconds: number }): void;
  fetched(fetch: { readonly subgraph: string; readonly seconds: number; readonly failed: boolean }): void;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Clients name their operations as they like: each name costs the scraper a dozen series. */
const KNOWN_OPERATIONS = 100;

export function createGatewayMetrics(): GatewayMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service: "gateway" });
  const registers = [registry];
  const operations = new Set<string>();

  const requests = new Histogram({
    name: "coop_gateway_request_duration_seconds",
    help: "Time from a request to its answer, by the operation's name: the first 100 names, then `other`.",
    labelNames: ["operation"],
    buckets: SECONDS,
    registers,
  });
  const answers = new Counter({
    name: "coop_gateway_answers_total",
    help: "Answers by the code of their errors; an answer with two codes counts under both, one without under `OK`.",
    labelNames: ["code"],
    registers,
  });
  const fetches = new Histogram({
    name: "coop_gateway_fetch_duration_seconds",
    help: "Time that a subgraph takes to answer the gateway, or to fail.",
    labelNames: ["subgraph"],
    buckets: SECONDS,
    registers,
  });
  const failures = new Counter({
    name: "coop_gateway_fetch_failures_total",
    help: "Fetches that a subgraph did not answer.",
    labelNames: ["subgraph"],
    registers,
  });

  function known(operation: string | undefined): string {
    if (operation === undefined) return "unnamed";
    if (operations.size < KNOWN_OPERATIONS) operations.add(operation);
    return operations.has(operation) ? operation : "other";
  }

  return {
    registry,
    answered({ operation, codes, seconds }) {
      requests.observe({ operation: known(operation) }, seconds);
      const those = [...codes];
      for (const code of those.length > 0 ? those : ["OK"]) answers.inc({ code });
    },
    fetched({ subgraph, seconds, failed }) {
      fetches.observe({ subgraph }, seconds);
      if (failed) failures.inc({ subgraph });
    },
  };
}
