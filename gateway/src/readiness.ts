import type { Readiness } from "@coop/service-kit/service.ts";
import type { SubgraphTransport } from "./subgraph-transport.ts";

/** What each subgraph says of itself, by name: no addresses. */
export interface GatewayReadiness extends Readiness {
  /** Whether every subgraph is ready, not only some. */
  readonly complete: boolean;
}

/**
 * The gateway is ready while one subgraph is: the parts of the others are missing from its answers, and taking it out of
 * service would take away the rest as well. Before the trusted documents are planned it is not.
 */
export async function readinessOf(
  transports: ReadonlyMap<string, SubgraphTransport>,
  isWarm: boolean,
): Promise<GatewayReadiness> {
  const states = await Promise.all([...transports].map(async ([name, transport]) => [name, await stateOf(transport)] as const));
  const areReady = states.map(([, state]) => state === "ok");
  return {
    ready: isWarm && areReady.includes(true),
    complete: isWarm && !areReady.includes(false),
    checks: { ...Object.fromEntries(states), ...(!isWarm && { documents: "being planned" }) },
  };
}

async function stateOf(transport: SubgraphTransport): Promise<string> {
  try {
    return (await transport.readiness()).ready ? "ok" : "not ready";
  } catch {
    return "no answer";
  }
}
