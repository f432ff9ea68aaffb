import { variable } from "@coop/service-kit/config.ts";
import { readServiceConfig, type ServiceConfig } from "@coop/service-kit/service-config.ts";

export interface OpinionsConfig extends ServiceConfig {
  /** How long every body has to answer when who asks sets no day; undefined for the terms of its type. */
  readonly consultationDays: number | undefined;
}

/** The only reader of the environment. Throws `ConfigFaults` with every fault at once. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): OpinionsConfig {
  const kind = { name: "opinions", port: 4003, variables: { CONSULTATION_DAYS: variable.whole(1, 365).optional() } };
  const { special, ...config } = readServiceConfig(kind, environment);
  return { ...config, consultationDays: special.CONSULTATION_DAYS };
}
