import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type KafkaCluster, startKafkaCluster } from "@coop/infra/kafka/cluster.ts";
import { type KafkaOptions, type RunningKafka, startKafka } from "@coop/infra/kafka/kafka.ts";
import { kafkaLibraries } from "@coop/infra/kafka/libraries.ts";
import { endKafka } from "@coop/infra/kafka/process.ts";
import { MissingProgram, requireJava } from "@coop/infra/kafka/programs.ts";
import { folderFor } from "@coop/infra/postgres/folder.ts";
import { commandOf } from "@coop/infra/postgres/postmaster.ts";
import { alterTopic, deleteTopic } from "./kafka-wire.ts";

export interface KafkaApart {
  /** Starts it, or starts it again on what it had stored, each time on the same port. */
  start(): Promise<RunningKafka>;
  /** As an operator could: whoever uses the topic is not asked. */
  deleteTopic(topic: string): Promise<void>;
  alterTopic(topic: string, setting: string, value: string): Promise<void>;
  /** Ends it and removes what it stored. */
  discard(): Promise<void>;
}

/**
 * Why tests against a real Kafka can't run on this machine; undefined when they can. On a machine that checks for
 * everybody (`CI=true`) they must: there it rejects instead.
 */
export async function whyNoKafka(): Promise<string | undefined> {
  try {
    await requireJava();
    await kafkaLibraries();
    return undefined;
  } catch (error) {
    if (!(error instanceof MissingProgram) || process.env.CI === "true") throw error;
    process.stderr.write(`\n${"!".repeat(100)}\nNOTHING IS TESTED AGAINST KAFKA HERE. ${error.message}\n${"!".repeat(100)}\n\n`);
    return error.message;
  }
}

/** A Kafka that a test may stop, kill and start again. */
export async function kafkaApart(options: Pick<KafkaOptions, "user" | "tls"> = {}): Promise<KafkaApart> {
  const dataFolder = await folderApart();
  let port = 0;
  return {
    async start() {
      const kafka = await startKafka({ dataFolder, port, heapMb: 256, ...options });
      port = kafka.port;
      return kafka;
    },
    deleteTopic: (topic) => deleteTopic(port, topic, options.user),
    alterTopic: (topic, setting, value) => alterTopic(port, topic, setting, value, options.user),
    async discard() {
      await endKafka(dataFolder, "SIGKILL");
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Three nodes, of which any one may be missing. */
export async function kafkaClusterApart(): Promise<KafkaCluster> {
  const dataFolder = await folderApart();
  const nodes = [1, 2, 3];
  const discard = async () => {
    await Promise.all(nodes.map((nodeId) => endKafka(join(dataFolder, `node-${nodeId}`), "SIGKILL")));
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    return { ...(await startKafkaCluster({ dataFolder, nodes: nodes.length, heapMb: 256 })), stop: discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function folderApart(): Promise<string> {
  const runs = await folderFor("kafka-tests", undefined);
  await mkdir(runs, { recursive: true });
  await discardLeftovers(runs);
  return join(runs, `${process.pid}-${randomUUID()}`);
}

/** The folders begin with the number of their process. One whose process is gone was left by a run that was killed. */
async function discardLeftovers(runs: string): Promise<void> {
  for (const name of await readdir(runs)) {
    const itsRunIsAlive = (await commandOf(Number.parseInt(name, 10))) !== "";
    if (itsRunIsAlive) continue;
    for (const node of ["", "node-1", "node-2", "node-3"]) await endKafka(join(runs, name, node), "SIGKILL");
    await rm(join(runs, name), { recursive: true, force: true });
  }
}
