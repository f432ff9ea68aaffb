import { runService } from "@coop/service-kit/run-service.ts";
import { readConfig } from "./config.ts";
import { createAdhesions } from "./service.ts";

await runService(readConfig, createAdhesions);
