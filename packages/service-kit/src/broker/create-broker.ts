import type { Logger } from "pino";
import type { Broker } from "./broker.ts";
import type { BrokerConfig } from "./broker-config.ts";
import { createEmbeddedBroker } from "./embedded-broker.ts";
import { createKafkaBroker } from "./kafka-broker.ts";

/** The broker that the configuration names. Nothing is connected before it is asked for something. */
export function createBroker(config: BrokerConfig, { logger }: { readonly logger: Logger }): Broker {
  return config.kind === "kafka"
    ? createKafkaBroker({ ...config.options, logger })
    : createEmbeddedBroker({ databaseUrl: config.databaseUrl, logger });
}
