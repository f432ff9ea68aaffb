import { oncePerLegalDay } from "@coop/service-kit/once-per-legal-day.ts";
import { runService } from "@coop/service-kit/run-service.ts";
import { readConfig } from "./config.ts";
import { createAdhesions } from "./service.ts";

// Several copies may each open the reports that are due: each report is opened once.
await runService(readConfig, createAdhesions, async (service, { logger, readClock }) =>
  oncePerLegalDay(service.startDueReports, readClock, logger),
);
