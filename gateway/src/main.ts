import { createFileSystemStore } from "@coop/service-kit/files/file-system-store.ts";
import { tellActorKeys } from "@coop/service-kit/identity/tell-actor-keys.ts";
import { logSerializers } from "@coop/service-kit/log-serializers.ts";
import { createProcessMetrics } from "@coop/service-kit/metrics/process-metrics.ts";
import { createTracing } from "@coop/service-kit/tracing/open-telemetry.ts";
import { pino } from "pino";
import { readConfig } from "./config.ts";
import { createGateway } from "./service.ts";

try {
  const config = readConfig();
  const logger = pino({ name: "gateway", level: config.logLevel, serializers: logSerializers });
  tellActorKeys(config.actorKeys, logger);
  const files = config.filesFolder === undefined ? undefined : createFileSystemStore(config.filesFolder);
  const tracing = createTracing(config.tracing, { name: "gateway", logger });
  const gateway = createGateway(config, { logger, files, tracing, processMetrics: createProcessMetrics() });
  await gateway.start();
  const stopParts = () => gateway.stop().finally(() => tracing.stop());
  const stop = () =>
    stopParts().catch((err: unknown) => {
      logger.error({ err }, "A part did not stop cleanly.");
      process.exitCode = 1;
    });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
} catch (error) {
  // One sentence, and no stack: what is wrong is around the program, not in it.
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
