import { tryBrokerConfig } from "@coop/service-kit/broker/broker-config.ts";
import { ConfigFaults, type Environment, readVariables, variable } from "@coop/service-kit/config.ts";
import { tryTracingConfig } from "@coop/service-kit/tracing/tracing-config.ts";
import { z } from "zod";
import { developmentOnly } from "../development-only.ts";
import type { ServiceName } from "../embedded/services.ts";
import { type Said, saidOf, saidOfServices } from "../handed-on.ts";
import { observingVariables } from "../observing-variables.ts";

/** How the system runs on one machine with a process for each of its parts. */
export interface DistributedConfig {
  /** Where all is kept; `.data/distributed` in the repository when not given. */
  readonly dataFolder: string | undefined;
  readonly host: string;
  readonly gatewayPort: number;
  readonly accessPort: number;
  readonly postgresPort: number | undefined;
  readonly kafka: KafkaChoice;
  readonly services: Readonly<Record<ServiceName, ServiceChoice>>;
  readonly importsExisting: boolean;
  readonly supergraphPath: string | undefined;
  readonly logLevel: string;
  /** What is said of traces and readiness, to be handed on as it is. */
  readonly observing: Readonly<Record<string, string>>;
  /** What is said of each part, which reads and checks it itself. */
  readonly gateway: Said;
  readonly access: Said;
  readonly saidOfServices: Readonly<Record<ServiceName, Said>>;
  readonly launchedByNpm: boolean;
}

export interface ServiceChoice {
  readonly copies: number;
  /** Of the first copy, the others follow; 0 is any free one for each. */
  readonly port: number;
}

/** A Kafka of our own, or the variables that name another cluster, which each process reads itself. */
export type KafkaChoice =
  | { readonly own: { readonly port: number; readonly heapMb: number } }
  | { readonly given: Readonly<Record<string, string>> };

const firstPorts = { protocols: 4101, opinions: 4201, funding: 4301, adhesions: 4401 } as const;
const names = Object.keys(firstPorts) as readonly ServiceName[];

/** Throws `ConfigFaults` with every fault at once. */
export function readDistributedConfig(environment: Environment = process.env): DistributedConfig {
  const { values, faults } = readVariables(
    {
      NODE_ENV: developmentOnly,
      COOP_DATA: z.string().optional(),
      GATEWAY_HOST: variable.host("127.0.0.1"),
      GATEWAY_PORT: variable.port.default(4000),
      ACCESS_PORT: variable.port.default(4010),
      POSTGRES_PORT: variable.port.optional(),
      KAFKA_PORT: variable.port.default(0),
      KAFKA_HEAP_MB: variable.whole(128, 65_536).default(512),
      IMPORT_EXISTING: z.enum(["on", "off"], "must be on or off").default("on"),
      SUPERGRAPH_PATH: z.string().optional(),
      LOG_LEVEL: variable.logLevel("warn"),
    },
    environment,
  );
  const services = names.map((name) => ({ name, ...readChoice(name, environment) }));
  const given = kafkaVariables(environment);
  const choices = Object.fromEntries(services.map(({ name, choice }) => [name, choice])) as DistributedConfig["services"];
  const observing = observingVariables(environment);
  const all = [
    ...faults,
    ...observingFaults(observing),
    ...services.flatMap((service) => service.faults),
    ...(given ? clusterFaults(given) : faultsWithoutCluster(environment)),
    ...(values ? portFaults(values, choices) : []),
  ];
  if (!values || all.length > 0) throw new ConfigFaults("The distributed system", all);
  return {
    dataFolder: values.COOP_DATA,
    host: values.GATEWAY_HOST,
    gatewayPort: values.GATEWAY_PORT,
    accessPort: values.ACCESS_PORT,
    postgresPort: values.POSTGRES_PORT,
    kafka: given ? { given } : { own: { port: values.KAFKA_PORT, heapMb: values.KAFKA_HEAP_MB } },
    services: choices,
    importsExisting: values.IMPORT_EXISTING === "on",
    supergraphPath: values.SUPERGRAPH_PATH,
    logLevel: values.LOG_LEVEL,
    observing,
    gateway: saidOf("gateway", environment),
    access: saidOf("access", environment),
    saidOfServices: saidOfServices(environment),
    launchedByNpm: environment.npm_lifecycle_event !== undefined,
  };
}

function readChoice(name: ServiceName, environment: Environment) {
  const shape = { COPIES: variable.whole(1, 16).default(1), PORT: variable.port.default(firstPorts[name]) };
  const { values, faults } = readVariables(shape, environment, `${name.toUpperCase()}_`);
  return { choice: { copies: values?.COPIES ?? 1, port: values?.PORT ?? 0 }, faults };
}

/** All parts are on one machine, where each tells its metrics on the port that it has. */
function observingFaults(observing: Environment): readonly string[] {
  const shared = Object.keys(observing).filter((name) => name.startsWith("METRICS_"));
  return [
    ...tryTracingConfig(observing).faults,
    ...shared.map((name) => `${name}: is for a process on its own: here each part answers GET /metrics on its own port`),
  ];
}

/** Ports that two processes would want, each with the settings that say so. */
function portFaults(
  { GATEWAY_PORT, ACCESS_PORT }: { readonly GATEWAY_PORT: number; readonly ACCESS_PORT: number },
  choices: DistributedConfig["services"],
): readonly string[] {
  const wished = [
    { setting: "GATEWAY_PORT", port: GATEWAY_PORT },
    { setting: "ACCESS_PORT", port: ACCESS_PORT },
    ...Object.entries(choices).flatMap(([name, { copies, port }]) =>
      Array.from({ length: port === 0 ? 0 : copies }, (_, index) => ({
        setting: `${name.toUpperCase()}_PORT`,
        port: port + index,
      })),
    ),
  ];
  const settingsOf = Map.groupBy(
    wished.filter(({ port }) => port !== 0),
    ({ port }) => port,
  );
  return [...settingsOf]
    .filter(([, those]) => those.length > 1)
    .map(([port, those]) => `Port ${port} is given twice: ${those.map(({ setting }) => setting).join(", ")}`);
}

/** Everything that is said about another cluster, to be handed on as it is. Undefined when none is named. */
function kafkaVariables(environment: Environment): Readonly<Record<string, string>> | undefined {
  return environment.KAFKA_BROKERS ? saidOfCluster(environment) : undefined;
}

function saidOfCluster(environment: Environment): Readonly<Record<string, string>> {
  const ours = (name: string) => ["KAFKA_PORT", "KAFKA_HEAP_MB", "KAFKA_DATA"].includes(name);
  const said = Object.entries(environment).filter(([name, value]) => name.startsWith("KAFKA_") && !ours(name) && value);
  return Object.fromEntries(said) as Record<string, string>;
}

/** A Kafka of our own is not asked for a login or another name of a topic: what was meant for another cluster is not dropped in silence. */
function faultsWithoutCluster(environment: Environment): readonly string[] {
  return Object.keys(saidOfCluster(environment)).map((name) => `${name}: counts only with KAFKA_BROKERS`);
}

function clusterFaults(given: Readonly<Record<string, string>>): readonly string[] {
  return tryBrokerConfig({ ...given, KAFKA_CLIENT_ID: "start" }).faults;
}
