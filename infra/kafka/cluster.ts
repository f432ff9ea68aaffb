import { join } from "node:path";
import { type KafkaOptions, newClusterId, type RunningKafka, startKafka } from "./kafka.ts";
import { choosePort } from "./port.ts";

export interface ClusterOptions extends Pick<KafkaOptions, "heapMb" | "user"> {
  /** Each node has a folder in it. */
  readonly dataFolder: string;
  readonly nodes: number;
}

/** Kafka as several nodes on this machine, each broker and controller: any minority of them may be missing. */
export interface KafkaCluster {
  readonly brokers: readonly string[];
  /** By their number, from 1. */
  node(nodeId: number): RunningKafka;
  /** Starts a node again that was ended or killed, on its port and on what it had stored. */
  startAgain(nodeId: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startKafkaCluster({ dataFolder, nodes, ...options }: ClusterOptions): Promise<KafkaCluster> {
  const clusterId = newClusterId();
  const numbers = Array.from({ length: nodes }, (_, index) => index + 1);
  const voters = await Promise.all(numbers.map(async (nodeId) => ({ nodeId, controllerPort: await choosePort(0) })));
  const running = new Map<number, RunningKafka>();

  async function start(nodeId: number): Promise<void> {
    const port = running.get(nodeId)?.port;
    const folder = join(dataFolder, `node-${nodeId}`);
    running.set(nodeId, await startKafka({ ...options, dataFolder: folder, port, member: { clusterId, nodeId, voters } }));
  }

  // A node answers once most of them are there.
  await Promise.all(numbers.map(start));
  const all = [...running.values()];
  return {
    brokers: all.flatMap(({ brokers }) => brokers),
    node: (nodeId) => running.get(nodeId) as RunningKafka,
    startAgain: start,
    stop: async () => void (await Promise.all([...running.values()].map((node) => node.stop()))),
  };
}
