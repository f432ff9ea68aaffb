import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { pino } from "pino";
import { readConfig } from "./config.ts";
import { createAccess } from "./service.ts";

const running = new AsyncDisposableStack();
try {
  const config = readConfig(process.env);
  const logger = pino({ name: "access", level: config.logLevel });
  const access = createAccess(config, { logger });
  running.defer(() => access.stop());
  await access.start();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void running.disposeAsync());
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
  await running.disposeAsync();
}
