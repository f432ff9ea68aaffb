import { type Logger, pino } from "pino";
import { createBroker } from "./broker/create-broker.ts";
import type { ServiceDependencies } from "./create-service.ts";
import type { FileStore } from "./files/file-store.ts";
import { createFileSystemStore } from "./files/file-system-store.ts";
import { serve } from "./http/server.ts";
import { tellActorKeys } from "./identity/tell-actor-keys.ts";
import { legalClockAt, type ReadLegalClock } from "./legal-clock.ts";
import { logSerializers } from "./log-serializers.ts";
import { mergeMetrics } from "./metrics/merge-metrics.ts";
import type { MetricsConfig } from "./metrics/metrics-config.ts";
import { serveMetrics } from "./metrics/metrics-server.ts";
import { createProcessMetrics } from "./metrics/process-metrics.ts";
import type { Service } from "./service.ts";
import type { ServiceConfig } from "./service-config.ts";
import { sentenceOf } from "./start-failure.ts";
import { createTracing } from "./tracing/open-telemetry.ts";

/** What a service of its own process is given. */
export interface ProcessDependencies extends ServiceDependencies {
  readonly pseudonymSecret: string;
  readonly files: FileStore;
}

/** The same with all else that the service's configuration says. */
export type Given<Config> = ProcessDependencies & Omit<Config, keyof ProcessDependencies>;

/** What a process does of its own accord has at hand. */
export interface ProcessSurroundings<Config> {
  readonly config: Config;
  readonly logger: Logger;
  readonly readClock: ReadLegalClock;
}

/** Begun once the service is started, before it is asked anything. What it gives back is stopped before the service. */
export type OwnAccord<Running, Config> = (
  service: Running,
  surroundings: ProcessSurroundings<Config>,
) => Promise<{ stop(): Promise<void> } | undefined>;

/** Runs one service as a process: configured, started, served, and stopped in order by SIGTERM. */
export async function runService<Config extends ServiceConfig, Running extends Service>(
  readConfig: () => Config,
  create: (given: Given<Config>) => Running,
  ownAccord: OwnAccord<Running, Config> = async () => undefined,
): Promise<void> {
  const running = new AsyncDisposableStack();
  try {
    const config = readConfig();
    const logger = pino({ name: config.name, level: config.logLevel, serializers: logSerializers });
    await startParts(config, create, ownAccord, logger, running);
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stopParts(running, logger));
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
    // Why it could not start is said; what then could not stop either would only hide it.
    await running.disposeAsync().catch(() => undefined);
  }
}

/** Each part is put on `running` as it starts, and they stop in the opposite order. */
async function startParts<Config extends ServiceConfig, Running extends Service>(
  config: Config,
  create: (given: Given<Config>) => Running,
  ownAccord: OwnAccord<Running, Config>,
  logger: Logger,
  running: AsyncDisposableStack,
): Promise<void> {
  const { filesFolder, host, port, arrival } = config;
  tellActorKeys(config.actorKeys, logger);
  const tracing = createTracing(config.tracing, { name: config.name, logger });
  running.defer(() => tracing.stop());
  const broker = createBroker(config.broker, { logger });
  running.defer(() => broker.stop());
  const files = createFileSystemStore(filesFolder);
  const service = create({ ...config, broker, files, logger, tracing });
  running.defer(() => service.stop());
  await service.start();
  const begun = await ownAccord(service, { config, logger, readClock: legalClockAt(config.legalClockUrl) });
  running.defer(async () => begun?.stop());
  const metrics = await tellMetrics(service, config.metrics, logger, running);
  const server = await serve(service, { host, port, arrival, logger, metrics });
  running.defer(() => server.stop());
}

/** Tells the metrics of service and process on a port of their own, or gives back what the service's own port is to tell. */
async function tellMetrics(
  service: Service,
  config: MetricsConfig,
  logger: Logger,
  running: AsyncDisposableStack,
): Promise<(() => Promise<string>) | undefined> {
  if (config.at === "nowhere") return undefined;
  const processMetrics = createProcessMetrics();
  const metrics = async () => mergeMetrics([await service.metrics(), await processMetrics()]);
  if (config.at === "this-machine") return metrics;
  const server = await serveMetrics(metrics, config);
  running.defer(() => server.stop());
  logger.info({ port: server.port }, "The metrics are told.");
  return undefined;
}

/** A part that fails to stop is told of by the log and the exit code; the others have stopped all the same. */
async function stopParts(running: AsyncDisposableStack, logger: Logger): Promise<void> {
  try {
    await running.disposeAsync();
  } catch (err) {
    logger.error({ err }, "A part did not stop cleanly.");
    process.exitCode = 1;
  }
}
