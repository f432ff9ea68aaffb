import { pino } from "pino";
import { readBrokerConfig } from "../broker/broker-config.ts";
import { createBroker } from "../broker/create-broker.ts";
import { parseActorKeys } from "../identity/actor-token.ts";
import { createCounterService } from "./counter-service.ts";

/** The counter's service as a process: tells again and again whether it is ready, ends on SIGTERM, dies of what nobody catches. */
const [databaseUrl = "", brokerVariables = ""] = process.argv.slice(2);
const logger = pino({ level: "silent" });
const broker = createBroker(readBrokerConfig(JSON.parse(brokerVariables)), { logger });
const actorKeys = parseActorKeys(`test:${"k".repeat(32)}`);
const service = createCounterService({ databaseUrl, broker, actorKeys, logger });
await service.start();

let ended = false;
process.once("SIGTERM", async () => {
  ended = true;
  await service.stop();
  await broker.stop();
  process.disconnect();
});
while (!ended) {
  process.send?.((await service.readiness()).ready);
  await new Promise((resume) => setTimeout(resume, 100));
}
