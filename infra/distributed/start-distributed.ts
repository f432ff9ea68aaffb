import { once } from "node:events";
import { join } from "node:path";
import { keepKeyFile } from "../actor-keys/file.ts";
import { removeAddresses, writeAddresses } from "../embedded/addresses.ts";
import { openDataFolder } from "../embedded/data-folder.ts";
import { keepSecrets } from "../embedded/secrets.ts";
import { type ServiceName, services } from "../embedded/services.ts";
import { findKafka } from "../kafka/process.ts";
import { folderFor } from "../postgres/folder.ts";
import { findPostmaster } from "../postgres/postmaster.ts";
import { serverUser } from "../postgres/server-user.ts";
import { choosePorts } from "./choose-ports.ts";
import type { DistributedConfig } from "./config.ts";
import { accessProgram, gatewayProgram, type Program, type ServiceCopy, type Surroundings, serviceProgram } from "./programs.ts";
import { reachKafka } from "./start-kafka.ts";
import { startPostgres } from "./start-postgres.ts";
import { type Supervised, supervise } from "./supervise.ts";

/** The whole system, each part a process of its own. */
export interface RunningDistributed {
  readonly graphUrl: string;
  readonly accessUrl: string;
  readonly dataFolder: string;
  readonly kafkaBrokers: string;
  readonly copies: readonly ServiceCopy[];
  /** Where each service keeps what is its own. */
  readonly databaseUrls: Readonly<Record<ServiceName, string>>;
  /** What runs now, by name: `protocols-1`, `gateway`, `kafka`, `postgres`. A part that is down has no process. */
  processes(): Promise<ReadonlyMap<string, number>>;
  /** Whether this part says now that it can serve; PostgreSQL and Kafka can once they have a process. */
  isReady(part: string): Promise<boolean>;
  /** Gateway, services, access, Kafka, and PostgreSQL last. */
  stop(): Promise<void>;
}

/**
 * Starts them all. When a part can't start, those before it are stopped and the reason is thrown; so it is when somebody asks to
 * stop meanwhile, since a part may wait for ever for what is away.
 */
export async function startDistributed(
  config: DistributedConfig,
  say: (line: string) => void,
  stopAsked: AbortSignal = new AbortController().signal,
): Promise<RunningDistributed> {
  const running = new AsyncDisposableStack();
  try {
    const system = await startParts(config, say, running, stopAsked);
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
  stopAsked: AbortSignal,
): Promise<Omit<RunningDistributed, "stop">> {
  const dataFolder = await openDataFolder(config.dataFolder ?? (await folderFor("distributed", await serverUser())));
  const kept = await keepSecrets(join(dataFolder, "secrets.env"));
  const keyFile = join(dataFolder, "actor-keys");
  await keepKeyFile(keyFile, kept.ACTOR_KEYS);
  // In a file they are changed while all parts run (`npm run actor-keys`).
  const secrets = { ...kept, ACTOR_KEYS: `file:${keyFile}` };
  const ports = await choosePorts(config);
  const cluster = await startPostgres(dataFolder, config.postgresPort, say, running);
  const kafka = await reachKafka(config.kafka, dataFolder, say, running);
  const { host, logLevel, observing } = config;
  const around: Surroundings = { host, dataFolder, secrets, logLevel, accessPort: ports.access, kafka, observing };

  const asked = once(stopAsked, "abort").then(() => stopAsked.throwIfAborted());
  asked.catch(() => undefined);
  const parts: Supervised[] = [];
  /** Side by side: they wait for nothing of each other. */
  async function start(programs: readonly Program[]): Promise<void> {
    stopAsked.throwIfAborted();
    const started = programs.map((program) => supervise(program, { say }));
    parts.push(...started);
    running.defer(async () => void (await Promise.all(started.map((part) => part.stop()))));
    await Promise.race([asked, Promise.all(started.map((part) => part.ready()))]);
  }

  await start([accessProgram(around, await cluster.createDatabase("access"), config.access)]);
  const programs = ports.copies.map(async (copy) =>
    serviceProgram(
      around,
      copy,
      await cluster.createDatabase(copy.service),
      config.importsExisting,
      config.saidOfServices[copy.service],
    ),
  );
  await start(await Promise.all(programs));
  const said = { GATEWAY_RATE_DATABASE_URL: await cluster.createDatabase("gateway"), ...config.gateway };
  await start([gatewayProgram(around, ports.gateway, ports.copies, said, config.supergraphPath)]);
  const addresses = { graph: `http://localhost:${ports.gateway}/graphql`, access: `http://localhost:${ports.access}` };
  await writeAddresses(dataFolder, addresses);
  running.defer(() => removeAddresses(dataFolder));
  return {
    graphUrl: addresses.graph,
    accessUrl: addresses.access,
    dataFolder,
    kafkaBrokers: kafka.KAFKA_BROKERS ?? "",
    copies: ports.copies,
    databaseUrls: ofEachService((name) => cluster.urlFor(name)),
    isReady: async (name) => parts.find((part) => part.name === name)?.isReady() ?? true,
    async processes() {
      const servers = [
        ["kafka", await findKafka(join(dataFolder, "kafka"))],
        ["postgres", (await findPostmaster(join(dataFolder, "cluster")))?.pid],
      ] as const;
      const all = [...parts.map((part) => [part.name, part.pid()] as const), ...servers];
      return new Map(all.filter((entry): entry is [string, number] => entry[1] !== undefined));
    },
  };
}

/** The same for each service. */
function ofEachService<Value>(find: (name: ServiceName) => Value): Readonly<Record<ServiceName, Value>> {
  const names = Object.keys(services) as readonly ServiceName[];
  return Object.fromEntries(names.map((name) => [name, find(name)])) as Record<ServiceName, Value>;
}
