import { createEmbeddedBroker, type FileStore, type RunningService } from "@coop/service-kit";
import type { Given } from "@coop/service-kit/run-service.ts";
import type { ServiceConfig } from "@coop/service-kit/service-config.ts";
import type { Tracing } from "@coop/service-kit/tracing/tracing.ts";
import type { Logger } from "pino";
import { readConfigs, type Said } from "../handed-on.ts";
import type { Cluster } from "../postgres/cluster.ts";
import type { Secrets } from "./secrets.ts";
import { type ServiceName, type Services, services } from "./services.ts";

export interface ServicesOptions {
  readonly cluster: Cluster;
  readonly secrets: Secrets;
  /** What the environment says of each. */
  readonly said: Readonly<Record<ServiceName, Said>>;
  readonly filesFolder: string;
  readonly sealsFolder: string;
  readonly files: FileStore;
  readonly logger: Logger;
  /** Gives each service its own. */
  readonly tracingFor: (name: string) => Tracing;
  /** What was started is put on it, to be stopped in the opposite order. */
  readonly running: AsyncDisposableStack;
}

/** Starts the broker, and every service on a database of its own. */
export async function startServices({
  cluster,
  secrets,
  said,
  filesFolder,
  sealsFolder,
  files,
  logger,
  tracingFor,
  running,
}: ServicesOptions): Promise<Services> {
  const brokerUrl = await cluster.createDatabase("broker");
  const broker = createEmbeddedBroker({ databaseUrl: brokerUrl, logger });
  running.defer(() => broker.stop());

  async function startService(name: ServiceName, create: (given: Given<ServiceConfig>) => RunningService) {
    const config = readConfigs[name]({
      ...said[name],
      [`${name.toUpperCase()}_DATABASE_URL`]: await cluster.createDatabase(name),
      BROKER_DATABASE_URL: brokerUrl,
      FILES_FOLDER: filesFolder,
      ACTOR_KEYS: secrets.ACTOR_KEYS,
      PSEUDONYM_SECRET: secrets.PSEUDONYM_SECRET,
      HISTORY_SIGNING_KEY: secrets.HISTORY_SIGNING_KEY,
      HISTORY_SEALS_FOLDER: sealsFolder,
    });
    const service = create({ ...config, broker, files, logger, tracing: tracingFor(name) });
    running.defer(() => service.stop());
    await service.start();
    return [name, service] as const;
  }

  const started: (readonly [string, RunningService])[] = [];
  for (const name of Object.keys(services) as ServiceName[]) started.push(await startService(name, services[name]));
  return Object.fromEntries(started) as unknown as Services;
}
