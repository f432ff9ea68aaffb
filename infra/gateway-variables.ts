import type { Environment } from "@coop/service-kit/config.ts";

/** Whoever starts the whole decides these. */
const ofTheStart = new Set(["GATEWAY_HOST", "GATEWAY_PORT", "GATEWAY_MODE"]);

/** What the environment says of the gateway's limits, for the gateway, which reads and checks it itself. */
export function gatewayVariables(environment: Environment): Readonly<Record<string, string>> {
  const said = Object.entries(environment).filter(
    ([name, value]) => name.startsWith("GATEWAY_") && !ofTheStart.has(name) && value,
  );
  return Object.fromEntries(said) as Record<string, string>;
}
