import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { startKafka } from "@coop/infra/kafka/kafka.ts";
import { endKafka } from "@coop/infra/kafka/process.ts";
import { startCluster } from "@coop/infra/postgres/cluster.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { folderFor } from "@coop/infra/postgres/folder.ts";
import { commandOf } from "@coop/infra/postgres/postmaster.ts";
import { serverUser } from "@coop/infra/postgres/server-user.ts";
import type { BrokerRecipe } from "@coop/testkit/broker-recipe.ts";
import { whyNoKafka } from "@coop/testkit/kafka.ts";

export interface BrokerKind {
  readonly name: string;
  /** A broker on which nothing has happened yet. */
  fresh(): Promise<BrokerRecipe>;
}

export interface Surroundings {
  readonly brokers: readonly BrokerKind[];
  /** An empty database; resolves with its URL. */
  database(): Promise<string>;
  /** Removes all databases so far: what one stage has written is neither vacuumed nor brought to the disk while the next is measured. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

const [POSTGRES, KAFKA] = ["postgres", "kafka"];
const kit = (file: string) => import.meta.resolve(`@coop/service-kit/broker/${file}`);

/** A PostgreSQL that waits for the disk as in earnest, and both brokers: Kafka where there is Java. */
export async function openSurroundings({ kafka: isWanted = true } = {}): Promise<Surroundings> {
  const runs = await folderFor("bench", await serverUser());
  await discardLeftovers(runs);
  const folder = join(runs, String(process.pid));
  const cluster = await startCluster({ dataFolder: join(folder, POSTGRES), port: 0 });
  const names: string[] = [];
  const database = () => {
    const name = `bench_${randomUUID().replaceAll("-", "")}`;
    names.push(name);
    return cluster.createDatabase(name);
  };
  const forget = async () => {
    for (const name of names.splice(0)) await cluster.dropDatabase(name);
  };
  const hasKafka = isWanted && !(await whyNoKafka());
  const kafka = hasKafka ? await startKafka({ dataFolder: join(folder, KAFKA) }) : undefined;
  const embeddedBroker: BrokerKind = {
    name: "embedded broker",
    fresh: async () => ({
      module: kit("embedded-broker.ts"),
      create: "createEmbeddedBroker",
      options: { databaseUrl: await database() },
    }),
  };
  const kafkaBrokers = kafka ? [kafkaOn(kafka.brokers)] : [];
  return {
    brokers: [embeddedBroker, ...kafkaBrokers],
    database,
    forget,
    close: () => discard(folder),
  };
}

/** Folders are named after the process whose they are. One whose process is gone was left by a bench that was killed. */
async function discardLeftovers(runs: string): Promise<void> {
  await mkdir(runs, { recursive: true });
  for (const name of await readdir(runs)) {
    const itsRunIsAlive = Number(name) !== process.pid && (await commandOf(Number(name))) !== "";
    if (!itsRunIsAlive) await discard(join(runs, name));
  }
}

async function discard(folder: string): Promise<void> {
  await endKafka(join(folder, KAFKA), "SIGKILL");
  await discardCluster(join(folder, POSTGRES));
  await rm(folder, { recursive: true, force: true });
}

function kafkaOn(brokers: readonly string[]): BrokerKind {
  return {
    name: "Kafka",
    fresh: async () => {
      const name = randomUUID();
      const options = { brokers, clientId: "bench", topicPrefix: `${name}.`, groupPrefix: `${name}.` };
      return { module: kit("kafka-broker.ts"), create: "createKafkaBroker", options };
    },
  };
}
