import { readServiceConfig, type ServiceConfig } from "@coop/service-kit/service-config.ts";

/** The only reader of the environment. Throws `ConfigFaults` with every fault at once. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ServiceConfig {
  return readServiceConfig({ name: "funding", port: 4004, variables: {} }, environment);
}
