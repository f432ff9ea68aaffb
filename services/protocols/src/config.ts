import { variable } from "@coop/service-kit/config.ts";
import { readServiceConfig, type ServiceConfig } from "@coop/service-kit/service-config.ts";

export interface ProtocolsConfig extends ServiceConfig {
  /** Whether a start takes over the protocols from before this application that are not here yet. */
  readonly importsExisting: boolean;
}

/** The only reader of the environment. Throws `ConfigFaults` with every fault at once. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ProtocolsConfig {
  const kind = { name: "protocols", port: 4001, variables: { IMPORT_EXISTING: variable.isOn } };
  const { special, ...config } = readServiceConfig(kind, environment);
  return { ...config, importsExisting: special.IMPORT_EXISTING };
}
