import { createEmbeddedBroker, type FileStore, parseActorKeys, type RunningService } from "@coop/service-kit";
import { parseSealingKey } from "@coop/service-kit/history/seal.ts";
import type { ProcessDependencies } from "@coop/service-kit/run-service.ts";
import type { Tracing } from "@coop/service-kit/tracing/tracing.ts";
import type { Logger } from "pino";
import type { Cluster } from "../postgres/cluster.ts";
import type { Secrets } from "./secrets.ts";
import { type Services, services } from "./services.ts";

export interface ServicesOptions {
  readonly cluster: Cluster;
  readonly secrets: Secrets;
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
  files,
  logger,
  tracingFor,
  running,
}: ServicesOptions): Promise<Services> {
  const broker = createEmbeddedBroker({ databaseUrl: await cluster.createDatabase("broker"), logger });
  running.defer(() => broker.stop());
  const shared = {
    broker,
    files,
    logger,
    actorKeys: parseActorKeys(secrets.ACTOR_KEYS),
    pseudonymSecret: secrets.PSEUDONYM_SECRET,
    sealingKey: parseSealingKey(secrets.HISTORY_SIGNING_KEY),
  };

  async function startService(name: string, create: (dependencies: ProcessDependencies) => RunningService) {
    const service = create({ ...shared, databaseUrl: await cluster.createDatabase(name), tracing: tracingFor(name) });
    running.defer(() => service.stop());
    await service.start();
    return [name, service] as const;
  }

  const started: (readonly [string, RunningService])[] = [];
  for (const [name, create] of Object.entries(services)) started.push(await startService(name, create));
  return Object.fromEntries(started) as unknown as Services;
}
