import { createFileSystemStore } from "@coop/service-kit/files/file-system-store.ts";
import { pino } from "pino";
import { readConfig } from "./config.ts";
import { createGateway } from "./service.ts";

try {
  const config = readConfig();
  const logger = pino({ name: "gateway", level: config.logLevel });
  const files = config.filesFolder === undefined ? undefined : createFileSystemStore(config.filesFolder);
  const gateway = createGateway(config, { logger, files });
  await gateway.start();
  const stop = () =>
    gateway.stop().catch((err: unknown) => {
      logger.error({ err }, "A part did not stop cleanly.");
      process.exitCode = 1;
    });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
} catch (error) {
  // One sentence, and no stack: what is wrong is around the program, not in it.
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
