import { pino } from "pino";
import { readConfig } from "./config.ts";
import { createAccess } from "./service.ts";

const config = readConfig(process.env);
const logger = pino({ name: "access", level: config.logLevel });
const access = createAccess(config, { logger });

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    logger.info({ signal }, "access stops");
    void access.stop();
  });
}
await access.start();
