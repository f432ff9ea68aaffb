import { join } from "node:path";
import { openDataFolder } from "../embedded/data-folder.ts";
import { keepSecrets } from "../embedded/secrets.ts";
import { folderFor } from "../postgres/folder.ts";
import { serverUser } from "../postgres/server-user.ts";
import { choosePorts } from "./choose-ports.ts";
import type { DistributedConfig } from "./config.ts";
import { accessProgram, gatewayProgram, type Program, type ServiceCopy, type Surroundings, serviceProgram } from "./programs.ts";
import { reachKafka } from "./start-kafka.ts";
import { startPostgres } from "./start-postgres.ts";
import { supervise } from "./supervise.ts";

/** The whole system, each part a process of its own. */
export interface RunningDistributed {
  readonly graphUrl: string;
  readonly accessUrl: string;
  readonly dataFolder: string;
  readonly kafkaBrokers: string;
  readonly copies: readonly ServiceCopy[];
  /** Gateway, services, access, Kafka, and PostgreSQL last. */
  stop(): Promise<void>;
}

/** Starts them all. When a part can't start, those before it are stopped and the reason is thrown. */
export async function startDistributed(config: DistributedConfig, say: (line: string) => void): Promise<RunningDistributed> {
  const running = new AsyncDisposableStack();
  try {
    const system = await startParts(config, say, running);
    return { ...system, stop: () => running.disposeAsync() };
  } catch (error) {
    await running.disposeAsync().catch((failure: Error) => say(failure.message));
    throw error;
  }
}

/** Each part is put on `running` as it starts, and they stop in the opposite order. */
async function startParts(
  config: DistributedConfig,
  say: (line: string) => void,
  running: AsyncDisposableStack,
): Promise<Omit<RunningDistributed, "stop">> {
  const dataFolder = await openDataFolder(config.dataFolder ?? (await folderFor("distributed", await serverUser())));
  const secrets = await keepSecrets(join(dataFolder, "secrets.env"));
  const ports = await choosePorts(config);
  const cluster = await startPostgres(dataFolder, config.postgresPort, say, running);
  const kafka = await reachKafka(config.kafka, dataFolder, say, running);
  const { host, logLevel } = config;
  const around: Surroundings = { host, dataFolder, secrets, logLevel, accessPort: ports.access, kafka };

  /** Side by side: they wait for nothing of each other. */
  async function start(programs: readonly Program[]): Promise<void> {
    const started = programs.map((program) => supervise(program, { say }));
    running.defer(async () => void (await Promise.all(started.map((part) => part.stop()))));
    await Promise.all(started.map((part) => part.ready()));
  }

  await start([accessProgram(around, await cluster.createDatabase("access"))]);
  const services = ports.copies.map(async (copy) =>
    serviceProgram(around, copy, await cluster.createDatabase(copy.service), config.importsExisting),
  );
  await start(await Promise.all(services));
  await start([gatewayProgram(around, ports.gateway, ports.copies, config.supergraphPath)]);
  return {
    graphUrl: `http://localhost:${ports.gateway}/graphql`,
    accessUrl: `http://localhost:${ports.access}`,
    dataFolder,
    kafkaBrokers: kafka.KAFKA_BROKERS ?? "",
    copies: ports.copies,
  };
}
