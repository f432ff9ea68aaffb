import { pino } from "pino";
import { createEmbeddedBroker } from "../broker/embedded-broker.ts";
import { parseActorKeys } from "../identity/actor-token.ts";
import { createCounterService } from "./counter-service.ts";

/** The counter's service as a process: tells again and again whether it is ready, ends on SIGTERM, dies of what nobody catches. */
const [databaseUrl = "", brokerUrl = ""] = process.argv.slice(2);
const logger = pino({ level: "silent" });
const broker = createEmbeddedBroker({ databaseUrl: brokerUrl, logger });
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
