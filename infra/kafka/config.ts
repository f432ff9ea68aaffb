import { join } from "node:path";
import { ConfigFaults, type Environment, readVariables, variable } from "@coop/service-kit/config.ts";
import { z } from "zod";
import { repositoryRoot } from "../repository.ts";

export interface KafkaConfig {
  /** Topics and offsets; `.data/kafka/data` in the repository when not given. */
  readonly dataFolder: string;
  readonly port: number;
  readonly heapMb: number;
}

/** What `npm run kafka` is told. Throws `ConfigFaults` with every fault at once. */
export function readKafkaConfig(environment: Environment = process.env): KafkaConfig {
  const { values, faults } = readVariables(
    {
      KAFKA_DATA: z.string().default(join(repositoryRoot, ".data/kafka/data")),
      KAFKA_PORT: variable.port.default(9092),
      KAFKA_HEAP_MB: variable.whole(128, 65_536).default(512),
    },
    environment,
  );
  if (!values) throw new ConfigFaults("Kafka", faults);
  return { dataFolder: values.KAFKA_DATA, port: values.KAFKA_PORT, heapMb: values.KAFKA_HEAP_MB };
}
