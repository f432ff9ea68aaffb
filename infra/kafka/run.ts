import { once } from "node:events";
import { readKafkaConfig } from "./config.ts";
import { startKafka } from "./kafka.ts";

/** `npm run kafka`: the real broker, one node, until it is told to stop. */
const stopping = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
try {
  const logger = { info: (message: string) => console.log(message) };
  const kafka = await startKafka({ ...readKafkaConfig(), logger });
  console.log(`KAFKA_BROKERS=${kafka.brokers.join(",")}`);
  // Kafka is a process of its own: something of ours must stay to stop it.
  const waiting = setInterval(() => undefined, 60_000);
  await stopping;
  clearInterval(waiting);
  await kafka.stop();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
