import { join } from "node:path";
import type { Access } from "@coop/access";
import { existingProtocols } from "@coop/protocols";
import { createFileSystemStore } from "@coop/service-kit";
import { oncePerLegalDay } from "@coop/service-kit/once-per-legal-day.ts";
import { createTracing } from "@coop/service-kit/tracing/open-telemetry.ts";
import type { Tracing } from "@coop/service-kit/tracing/tracing.ts";
import type { Logger } from "pino";
import type { SystemConfig } from "../config.ts";
import { startCluster } from "../postgres/cluster.ts";
import { type Addresses, removeAddresses, writeAddresses } from "./addresses.ts";
import { filesFolderIn, openDataFolder, sealsFolderIn } from "./data-folder.ts";
import { requireFreePort } from "./free-port.ts";
import { keepSecrets } from "./secrets.ts";
import type { Services } from "./services.ts";
import { startAccess } from "./start-access.ts";
import { startGateway } from "./start-gateway.ts";
import { startServices } from "./start-services.ts";

export interface SystemOptions {
  readonly logger: Logger;
  /** False for data that may be lost with the machine: tests. */
  readonly durable?: boolean;
  /** The protocols of before this application that are taken over: all that are known, if nothing is said. */
  readonly existing?: typeof existingProtocols;
}

/** The whole system in this process. */
export interface RunningSystem {
  readonly addresses: Addresses;
  readonly dataFolder: string;
  readonly access: Access;
  readonly services: Services;
  /** How many existing protocols this start has taken over. */
  readonly takenOver: number;
  /** Gateway, services, broker, access, and PostgreSQL last. */
  stop(): Promise<void>;
}

/** Starts the embedded mode. When a part can't start, those before it are stopped and the reason is thrown. */
export async function startSystem(config: SystemConfig, options: SystemOptions): Promise<RunningSystem> {
  const running = new AsyncDisposableStack();
  try {
    const system = await startParts(config, options, running);
    return { ...system, stop: () => running.disposeAsync() };
  } catch (error) {
    await running.disposeAsync().catch((err: unknown) => options.logger.warn({ err }, "A part did not stop cleanly."));
    throw error;
  }
}

/** Each part is put on `running` as it starts, and they stop in the opposite order. */
async function startParts(
  config: SystemConfig,
  { logger, durable = true, existing = existingProtocols }: SystemOptions,
  running: AsyncDisposableStack,
): Promise<Omit<RunningSystem, "stop">> {
  const dataFolder = await openDataFolder(config.dataFolder);
  await requireFreePort(config.gatewayPort, config.host, "GATEWAY_PORT");
  await requireFreePort(config.accessPort, config.host, "ACCESS_PORT");
  const secrets = await keepSecrets(join(dataFolder, "secrets.env"));
  const filesFolder = filesFolderIn(dataFolder);
  const files = createFileSystemStore(filesFolder);
  const sealsFolder = sealsFolderIn(dataFolder);

  const cluster = await startCluster({ dataFolder, port: config.postgresPort, durable });
  running.defer(() => cluster.stop());

  function tracingFor(name: string): Tracing {
    const tracing = createTracing(config.tracing, { name, logger });
    running.defer(() => tracing.stop());
    return tracing;
  }

  const accessParts = { logger, tracing: tracingFor("access") };
  const access = await startAccess(
    config,
    secrets,
    { databaseUrl: await cluster.createDatabase("access"), sealsFolder },
    accessParts,
  );
  running.defer(() => access.stop());

  const services = await startServices({
    ...{ cluster, secrets, said: config.services, filesFolder, sealsFolder, files },
    ...{ logger, tracingFor, running },
  });
  const takenOver = await services.protocols.importExisting(existing, await access.clock.readClock());

  const daily = oncePerLegalDay(services.adhesions.startDueReports, access.clock.readClock, logger);
  running.defer(() => daily.stop());

  const gateway = await startGateway(config, { secrets, access, services, files, logger, tracing: tracingFor("gateway") });
  running.defer(() => gateway.stop());

  const addresses = { graph: gateway.url, access: access.issuer };
  await writeAddresses(dataFolder, addresses);
  running.defer(() => removeAddresses(dataFolder));
  return { addresses, dataFolder, access, services, takenOver };
}
