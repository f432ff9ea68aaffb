import { runService } from "@coop/service-kit/run-service.ts";
import { readConfig } from "./config.ts";
import { createOpinions } from "./service.ts";

await runService(readConfig, createOpinions);
