import { runService } from "@coop/service-kit/run-service.ts";
import { readConfig } from "./config.ts";
import { createFunding } from "./service.ts";

await runService(readConfig, createFunding);
