import type { Access } from "@coop/access";
import { createGateway, type Gateway, readConfig } from "@coop/gateway";
import type { FileStore } from "@coop/service-kit";
import type { Service } from "@coop/service-kit/service.ts";
import type { Logger } from "pino";
import type { SystemConfig } from "../config.ts";
import type { Secrets } from "./secrets.ts";

export interface GatewayParts {
  readonly secrets: Secrets;
  readonly access: Access;
  readonly services: Readonly<Record<string, Service>>;
  readonly files: FileStore;
  readonly logger: Logger;
}

/** Starts the gateway over services of the same process. The legal clock is read where it is kept, without a detour. */
export async function startGateway(
  { host, gatewayPort, supergraphPath, logLevel }: SystemConfig,
  { secrets, access, services, files, logger }: GatewayParts,
): Promise<Gateway> {
  const config = readConfig({
    NODE_ENV: "development",
    GATEWAY_HOST: host,
    GATEWAY_PORT: String(gatewayPort),
    SUPERGRAPH_PATH: supergraphPath,
    ACTOR_KEYS: secrets.ACTOR_KEYS,
    TOKEN_ISSUERS: JSON.stringify([{ issuer: access.issuer, jwks: `${access.issuer}/jwks` }]),
    ACCESS_URL: access.issuer,
    LOG_LEVEL: logLevel,
  });
  const gateway = createGateway(config, {
    logger: logger.child({ service: "gateway" }),
    subgraphs: new Map(Object.entries(services)),
    legalClock: { now: () => access.clock.readClock() },
    files,
  });
  try {
    await gateway.start();
    return gateway;
  } catch (error) {
    await gateway.stop();
    throw error;
  }
}
