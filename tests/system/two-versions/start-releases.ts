import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  accessProgram,
  gatewayProgram,
  type Program,
  type ServiceCopy,
  type Surroundings,
  serviceProgram,
} from "@coop/infra/distributed/programs.ts";
import { type Supervised, supervise } from "@coop/infra/distributed/supervise.ts";
import { keepSecrets } from "@coop/infra/embedded/secrets.ts";
import type { ServiceName } from "@coop/infra/embedded/services.ts";
import { choosePort } from "@coop/infra/postgres/port.ts";
import { createTestDatabase, folderApart } from "@coop/testkit";
import type { KafkaApart } from "@coop/testkit/kafka.ts";

/** The services that the change touches. Each has two places for a copy; what is around them runs from the working tree. */
const CHANGING: ReadonlySet<ServiceName> = new Set(["protocols", "funding"]);
const places: readonly Omit<ServiceCopy, "port">[] = [
  { service: "protocols", number: 1 },
  { service: "protocols", number: 2 },
  { service: "funding", number: 1 },
  { service: "funding", number: 2 },
  { service: "opinions", number: 1 },
  { service: "adhesions", number: 1 },
];

export interface Releases {
  readonly dataFolder: string;
  readonly graphUrl: string;
  readonly accessUrl: string;
  readonly databaseUrls: Readonly<Record<ServiceName, string>>;
  /** Empty where the embedded broker carries the events. */
  readonly kafkaBrokers: readonly string[];
  /** Starts the copies of a place with the code in this folder. */
  start(place: number, folder: string): Promise<void>;
  /** Kills them, with all that is in their hands. */
  kill(place: number): Promise<void>;
  /** Tells them to end. */
  stop(place: number): Promise<void>;
  end(): Promise<void>;
}

/** The system as processes, without a copy of what changes yet. */
export async function startReleases(kafka: KafkaApart | undefined): Promise<Releases> {
  const ending = new AsyncDisposableStack();
  async function database(): Promise<string> {
    const { url, drop } = await createTestDatabase();
    ending.defer(drop);
    return url;
  }
  async function start(programs: readonly Program[]): Promise<readonly Supervised[]> {
    const started = programs.map((program) => supervise(program, { say: () => undefined }));
    ending.defer(() => end(started));
    await Promise.all(started.map((part) => part.ready()));
    return started;
  }

  const dataFolder = folderApart();
  await mkdir(dataFolder, { recursive: true });
  if (kafka) ending.defer(() => kafka.discard());
  const kafkaBrokers = (await kafka?.start())?.brokers ?? [];
  const around: Surroundings = {
    host: "127.0.0.1",
    dataFolder,
    secrets: await keepSecrets(join(dataFolder, "secrets.env")),
    logLevel: "error",
    accessPort: await choosePort(0),
    kafka: kafka
      ? { KAFKA_BROKERS: kafkaBrokers.join(","), KAFKA_SESSION_TIMEOUT_MS: "6000" }
      : { BROKER_DATABASE_URL: await database() },
    observing: {},
  };
  const databaseUrls = {
    protocols: await database(),
    opinions: await database(),
    funding: await database(),
    adhesions: await database(),
  };
  const copies = await Promise.all(places.map(async (place) => ({ ...place, port: await choosePort(0) })));
  const programOf = (copy: ServiceCopy) => serviceProgram(around, copy, databaseUrls[copy.service], false);
  const gatewayPort = await choosePort(0);
  const gateway = gatewayProgram(around, gatewayPort, copies, { GATEWAY_RATE_DATABASE_URL: await database() }, undefined);

  await start([accessProgram(around, await database())]);
  const steady = copies.filter(({ service }) => !CHANGING.has(service)).map(programOf);
  await start([...steady, { ...gateway, readyUrl: `http://127.0.0.1:${gatewayPort}/health/ready` }]);

  const running = new Map<number, readonly Supervised[]>();
  const at = (place: number) => running.get(place) ?? [];
  return {
    dataFolder,
    graphUrl: `http://localhost:${gatewayPort}/graphql`,
    accessUrl: `http://localhost:${around.accessPort}`,
    databaseUrls,
    kafkaBrokers,
    async start(place, folder) {
      const programs = copies.filter(({ service, number }) => number === place && CHANGING.has(service)).map(programOf);
      running.set(place, await start(programs.map((program) => ({ ...program, script: join(folder, program.script) }))));
    },
    async kill(place) {
      for (const part of at(place)) process.kill(part.pid() as number, "SIGKILL");
      await end(at(place));
    },
    stop: (place) => end(at(place)),
    end: () => ending.disposeAsync(),
  };
}

async function end(parts: readonly Supervised[]): Promise<void> {
  await Promise.all(parts.map((part) => part.stop()));
}
