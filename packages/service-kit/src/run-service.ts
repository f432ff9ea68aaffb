import { pino } from "pino";
import { createEmbeddedBroker } from "./broker/embedded-broker.ts";
import type { ServiceConfig } from "./config.ts";
import type { ServiceDependencies } from "./create-service.ts";
import type { FileStore } from "./files/file-store.ts";
import { createFileSystemStore } from "./files/file-system-store.ts";
import { serve } from "./http/server.ts";
import type { Service } from "./service.ts";
import { sentenceOf } from "./start-failure.ts";

/** What a service of its own process is given. */
export interface ProcessDependencies extends ServiceDependencies {
  readonly pseudonymSecret: string;
  readonly files: FileStore;
}

/** Runs one service as a process: configured, started, served, and stopped in order by SIGTERM. */
export async function runService(
  readConfig: () => ServiceConfig,
  create: (dependencies: ProcessDependencies) => Service,
): Promise<void> {
  const running = new AsyncDisposableStack();
  try {
    const { brokerDatabaseUrl, filesFolder, host, port, name, logLevel, ...config } = readConfig();
    const logger = pino({ name, level: logLevel });
    const broker = createEmbeddedBroker({ databaseUrl: brokerDatabaseUrl, logger });
    running.defer(() => broker.stop());
    const service = create({ ...config, broker, logger, files: createFileSystemStore(filesFolder) });
    running.defer(() => service.stop());
    await service.start();
    const server = await serve(service, { host, port, logger });
    running.defer(() => server.stop());
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void running.disposeAsync());
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
    await running.disposeAsync();
  }
}
