import { tellActorKeys } from "@coop/service-kit/identity/tell-actor-keys.ts";
import { logSerializers } from "@coop/service-kit/log-serializers.ts";
import { createProcessMetrics } from "@coop/service-kit/metrics/process-metrics.ts";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { createTracing } from "@coop/service-kit/tracing/open-telemetry.ts";
import { pino } from "pino";
import { readConfig } from "./config.ts";
import { createAccess } from "./service.ts";

const running = new AsyncDisposableStack();
try {
  const config = readConfig(process.env);
  const logger = pino({ name: "access", level: config.logLevel, serializers: logSerializers });
  tellActorKeys(config.actorKeys, logger);
  const tracing = createTracing(config.tracing, { name: "access", logger });
  running.defer(() => tracing.stop());
  const access = createAccess(config, { logger, tracing, processMetrics: createProcessMetrics() });
  running.defer(() => access.stop());
  await access.start();
  const stop = () =>
    running.disposeAsync().catch((err: unknown) => {
      logger.error({ err }, "A part did not stop cleanly.");
      process.exitCode = 1;
    });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
  // Why it could not start is said; what then could not stop either would only hide it.
  await running.disposeAsync().catch(() => undefined);
}
