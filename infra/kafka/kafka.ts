import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { KafkaBrokerOptions } from "@coop/service-kit/broker/kafka/options.ts";
import { createKafkaBroker } from "@coop/service-kit/broker/kafka-broker.ts";
import { pino } from "pino";
import { kafkaLibraries } from "./libraries.ts";
import { choosePort } from "./port.ts";
import { endKafka, endOrphan, findKafka, noteKafka, propertiesOf } from "./process.ts";
import { requireJava, runProgram } from "./programs.ts";
import { type KafkaIdentity, type KafkaUser, scramArguments, serverProperties, type Voter } from "./settings.ts";

export interface KafkaOptions {
  /** Where topics and offsets live. */
  readonly dataFolder: string;
  /** 0, or nothing, is any free port. */
  readonly port?: number | undefined;
  readonly heapMb?: number | undefined;
  readonly logger?: { info(message: string): void } | undefined;
  /** Whom clients must log in as; part of the folder from its first start on. */
  readonly user?: KafkaUser | undefined;
  /** Whom it shows itself as, to clients that must speak TLS, and the certificate by which they know it. */
  readonly tls?: { readonly identity: KafkaIdentity; readonly ca: string } | undefined;
  /** When it is one of several: part of the folder from its first start on, as are the others. */
  readonly member?: { readonly clusterId: string; readonly nodeId: number; readonly voters: readonly Voter[] } | undefined;
}

export interface RunningKafka {
  /** As `KAFKA_BROKERS` wants it. */
  readonly brokers: readonly string[];
  readonly port: number;
  readonly pid: number;
  /** Ends Kafka in good order. */
  stop(): Promise<void>;
  /** Ends it as a crash would. Started again on the same folder, it goes on. */
  kill(): Promise<void>;
}

const START_MS = 60_000;

/**
 * Starts a real Kafka, on this machine only, and resolves once it answers. One that a killed process left on the folder is
 * ended first. Rejects with `MissingProgram` where there is no Java, or no Maven at the first start.
 */
export async function startKafka(options: KafkaOptions): Promise<RunningKafka> {
  const { dataFolder, heapMb = 512, logger, user, tls } = options;
  await requireJava();
  const classes = join(await kafkaLibraries(), "*");
  await mkdir(resolve(dataFolder), { recursive: true });
  const folder = await realpath(dataFolder);
  await endOrphan(folder);
  const port = await choosePort(options.port ?? 0);
  const { clusterId, nodeId, voters } = options.member ?? (await alone());
  const settings = { port, nodeId, voters, logFolder: join(folder, "log"), user, identity: tls?.identity };
  await writeFile(propertiesOf(folder), serverProperties(settings), { mode: 0o600 });
  if (!existsSync(join(settings.logFolder, "meta.properties"))) await format(classes, folder, clusterId, user);
  const pid = await launch(classes, folder, heapMb);
  const brokers = [`127.0.0.1:${port}`];
  await untilItAnswers(folder, { brokers, tls: tls && { ca: tls.ca }, sasl: user && loginOf(user) });
  logger?.info(`Kafka started on port ${port}, data in ${folder}`);
  return {
    brokers,
    port,
    pid,
    stop: () => endKafka(folder, "SIGTERM"),
    kill: () => endKafka(folder, "SIGKILL"),
  };
}

async function alone(): Promise<NonNullable<KafkaOptions["member"]>> {
  return { clusterId: newClusterId(), nodeId: 1, voters: [{ nodeId: 1, controllerPort: await choosePort(0) }] };
}

/** Kafka's tools would take one that begins with a dash for an option. */
export function newClusterId(): string {
  return `C${randomBytes(16).toString("base64url").slice(1)}`;
}

function loginOf({ name, password }: KafkaUser) {
  return { mechanism: "PLAIN" as const, username: name, password };
}

/** Gives an empty folder its identity. What an interrupted attempt left is removed: nothing was stored there yet. */
async function format(classes: string, folder: string, clusterId: string, user: KafkaUser | undefined): Promise<void> {
  await rm(join(folder, "log"), { recursive: true, force: true });
  const flags = ["format", "-t", clusterId, "-c", propertiesOf(folder), ...(user ? scramArguments(user) : [])];
  await runProgram("java", ["-XX:TieredStopAtLevel=1", "-cp", classes, "kafka.tools.StorageTool", ...flags]);
}

/** Starts the server apart from our process group: Ctrl-C reaches us alone, and we stop it last. */
async function launch(classes: string, folder: string, heapMb: number): Promise<number> {
  const log = await open(logOf(folder), "w");
  const memory = [`-Xms${heapMb}m`, `-Xmx${heapMb}m`, "-XX:+UseG1GC", "-XX:MaxGCPauseMillis=20"];
  const logging = ["-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true"];
  const args = [...memory, ...logging, "-cp", classes, "kafka.Kafka", propertiesOf(folder)];
  const server = spawn("java", args, { cwd: folder, detached: true, stdio: ["ignore", log.fd, log.fd] });
  server.unref();
  await log.close();
  const pid = server.pid;
  if (pid === undefined) throw new Error("Kafka could not be started: java did not run.");
  await noteKafka(folder, pid);
  return pid;
}

type Reach = Pick<KafkaBrokerOptions, "brokers" | "tls" | "sasl">;

async function untilItAnswers(folder: string, reach: Reach): Promise<void> {
  const client = createKafkaBroker({ ...reach, clientId: "start", logger: pino({ level: "silent" }) });
  const deadline = Date.now() + START_MS;
  const answers = () =>
    client.ping().then(
      () => true,
      () => false,
    );
  try {
    while (!(await answers())) {
      if ((await findKafka(folder)) === undefined) throw await failure(folder, "ended");
      if (Date.now() > deadline) throw await failure(folder, "does not answer");
      await sleep(50);
    }
  } catch (error) {
    await endKafka(folder, "SIGKILL");
    throw error;
  } finally {
    await client.stop();
  }
}

/** What Kafka writes. */
export const logOf = (folder: string): string => join(folder, "server.log");

async function failure(folder: string, what: string): Promise<Error> {
  const log = await readFile(logOf(folder), "utf8").catch(() => "");
  return new Error(`Kafka on ${folder} ${what}: ${log.trim().split("\n").slice(-8).join("\n")}`);
}
