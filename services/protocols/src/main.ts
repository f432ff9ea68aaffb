import { runService } from "@coop/service-kit/run-service.ts";
import { existingProtocols } from "../data/existing-protocols.ts";
import { readConfig } from "./config.ts";
import { createProtocols } from "./service.ts";

await runService(readConfig, createProtocols, async (service, { config, logger, readClock }) => {
  if (!config.importsExisting) return undefined;
  const imported = await service.importExisting(existingProtocols, await readClock());
  logger.info({ imported }, "The existing protocols are here.");
  return undefined;
});
