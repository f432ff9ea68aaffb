import type { Access } from "@coop/access";
import { createGateway, type Gateway, readConfig } from "@coop/gateway";
import type { FileStore } from "@coop/service-kit";
import { createProcessMetrics } from "@coop/service-kit/metrics/process-metrics.ts";
import type { Service } from "@coop/service-kit/service.ts";
import type { Tracing } from "@coop/service-kit/tracing/tracing.ts";
import type { Logger } from "pino";
import type { SystemConfig } from "../config.ts";
import type { Secrets } from "./secrets.ts";

export interface GatewayParts {
  readonly secrets: Secrets;
  readonly access: Access;
  readonly services: Readonly<Record<string, Service>>;
  readonly files: FileStore;
  readonly logger: Logger;
  readonly tracing: Tracing;
}

/** Starts the gateway over services of the same process. The legal clock is read where it is kept, without a detour. */
export async function startGateway(
  { host, gatewayPort, supergraphPath, logLevel, observing, gateway: said }: SystemConfig,
  { secrets, access, services, files, logger, tracing }: GatewayParts,
): Promise<Gateway> {
  const config = readConfig({
    ...observing,
    ...said,
    NODE_ENV: "development",
    GATEWAY_HOST: host,
    GATEWAY_PORT: String(gatewayPort),
    SUPERGRAPH_PATH: supergraphPath,
    ACTOR_KEYS: secrets.ACTOR_KEYS,
    TOKEN_ISSUERS: JSON.stringify([{ issuer: access.issuer, jwks: `${access.issuer}/jwks` }]),
    ACCESS_URL: access.issuer,
    // Asked in the same process: often costs nothing.
    GATEWAY_REVOCATIONS_EVERY_MS: "1000",
    LOG_LEVEL: logLevel,
  });
  const gateway = createGateway(config, {
    logger: logger.child({ service: "gateway" }),
    subgraphs: new Map<string, Service>([...Object.entries(services), [access.name, access]]),
    access,
    legalClock: { now: () => access.clock.readClock() },
    files,
    tracing,
    processMetrics: createProcessMetrics(),
  });
  try {
    await gateway.start();
    return gateway;
  } catch (error) {
    await gateway.stop();
    throw error;
  }
}
