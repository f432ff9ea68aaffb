import { join } from "node:path";
import { startKafka } from "../kafka/kafka.ts";
import { findKafka } from "../kafka/process.ts";
import type { KafkaChoice } from "./config.ts";
import { keepRunning } from "./keep-running.ts";

/**
 * Gives the variables by which Kafka is reached. Where no other cluster is named, one is started on the data folder, kept
 * running, and put on `running`. Rejects with one sentence where Java or Maven is missing.
 */
export async function reachKafka(
  choice: KafkaChoice,
  dataFolder: string,
  say: (line: string) => void,
  running: AsyncDisposableStack,
): Promise<Readonly<Record<string, string>>> {
  if ("given" in choice) return choice.given;
  const folder = join(dataFolder, "kafka");
  const { heapMb, port } = choice.own;
  const kafka = await startKafka({ dataFolder: folder, heapMb, port });
  running.defer(() => kafka.stop());
  const isRunning = async () => (await findKafka(folder)) !== undefined;
  const startAgain = () => startKafka({ dataFolder: folder, heapMb, port: kafka.port });
  running.defer(keepRunning({ name: "kafka", isRunning, startAgain }, say));
  return { KAFKA_BROKERS: kafka.brokers.join(",") };
}
