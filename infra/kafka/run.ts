import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { readKafkaConfig } from "./config.ts";
import { logOf, startKafka } from "./kafka.ts";
import { findKafka } from "./process.ts";

const LOOK_EVERY_MS = 1_000;

/** Kafka is a process of its own, which tells nobody when it ends: it is looked for, and that keeps us here. */
async function untilGone(folder: string): Promise<never> {
  while (await findKafka(folder)) await sleep(LOOK_EVERY_MS);
  throw new Error(`Kafka on ${folder} has ended by itself: ${logOf(folder)} may say why.`);
}

/** `npm run kafka`: the real broker, one node, until it is told to stop. */
const stopping = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
try {
  const config = readKafkaConfig();
  const kafka = await startKafka({ ...config, logger: { info: (message) => console.log(message) } });
  console.log(`KAFKA_BROKERS=${kafka.brokers.join(",")}`);
  await Promise.race([stopping, untilGone(config.dataFolder)]);
  await kafka.stop();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
