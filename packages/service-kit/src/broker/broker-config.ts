import { readFileSync } from "node:fs";
import { z } from "zod";
import { ConfigFaults, type Environment, readVariables, variable } from "../config.ts";
import type { KafkaBrokerOptions, KafkaLogin } from "./kafka/options.ts";

/** Which broker carries the events, and how it is reached. */
export type BrokerConfig =
  | { readonly kind: "embedded"; readonly databaseUrl: string }
  | { readonly kind: "kafka"; readonly options: Omit<KafkaBrokerOptions, "logger"> };

const ADDRESS = /^[^\s:,]+:\d{1,5}$/;
const mechanisms = ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] as const;
const prefix = z.string().regex(/^[\w.-]{1,100}$/, "may hold letters, digits, dots, dashes and underscores");

/**
 * Reads which broker to use: Kafka when `KAFKA_BROKERS` names a cluster, otherwise the embedded one in
 * `BROKER_DATABASE_URL`. Throws `ConfigFaults` with every fault at once.
 */
export function readBrokerConfig(from: Environment): BrokerConfig {
  const { config, faults } = tryBrokerConfig(from);
  if (!config) throw new ConfigFaults("The broker", faults);
  return config;
}

/** The same for who has more to read: gives the faults back, so that they can stand in one list with others. */
export function tryBrokerConfig(from: Environment): { readonly config?: BrokerConfig; readonly faults: readonly string[] } {
  return from.KAFKA_BROKERS ? tryKafka(from) : tryEmbedded(from);
}

function tryEmbedded(from: Environment): ReturnType<typeof tryBrokerConfig> {
  const { values, faults } = readVariables({ BROKER_DATABASE_URL: variable.databaseUrl }, from);
  return values ? { config: { kind: "embedded", databaseUrl: values.BROKER_DATABASE_URL }, faults } : { faults };
}

function tryKafka(from: Environment): ReturnType<typeof tryBrokerConfig> {
  const { values, faults } = readVariables(
    {
      KAFKA_BROKERS: z.string().transform(readAddresses),
      KAFKA_CLIENT_ID: z.string("is missing: name this process, as Kafka's logs and quotas shall call it"),
      KAFKA_TLS: z.enum(["on", "off"], "must be on or off").default("off"),
      KAFKA_TLS_CA: z.string().transform(readAuthority).optional(),
      KAFKA_SASL: z.enum(mechanisms, `must be one of ${mechanisms.join(", ")}`).optional(),
      KAFKA_USERNAME: z.string().optional(),
      KAFKA_PASSWORD: z.string().optional(),
      KAFKA_TOPIC_PREFIX: prefix.optional(),
      KAFKA_GROUP_PREFIX: prefix.optional(),
      KAFKA_REPLICATION_FACTOR: variable.whole(1, 100).default(1),
      KAFKA_MIN_INSYNC_REPLICAS: variable.whole(1, 100).default(1),
      KAFKA_SESSION_TIMEOUT_MS: variable.whole(1_000, 1_800_000).optional(),
    },
    from,
  );
  const all = [...faults, ...loginFaults(from), ...(values ? replicaFaults(values) : [])];
  if (!values || all.length > 0) return { faults: all };
  const options = {
    brokers: values.KAFKA_BROKERS,
    clientId: values.KAFKA_CLIENT_ID,
    tls: values.KAFKA_TLS_CA === undefined ? values.KAFKA_TLS === "on" : { ca: values.KAFKA_TLS_CA },
    sasl: loginOf(values.KAFKA_SASL, values.KAFKA_USERNAME, values.KAFKA_PASSWORD),
    topicPrefix: values.KAFKA_TOPIC_PREFIX,
    groupPrefix: values.KAFKA_GROUP_PREFIX,
    replicationFactor: values.KAFKA_REPLICATION_FACTOR,
    minInSyncReplicas: values.KAFKA_MIN_INSYNC_REPLICAS,
    sessionTimeoutMs: values.KAFKA_SESSION_TIMEOUT_MS,
  };
  return { config: { kind: "kafka", options }, faults: [] };
}

function loginOf(mechanism?: KafkaLogin["mechanism"], username = "", password = ""): KafkaLogin | undefined {
  return mechanism && { mechanism, username, password };
}

/** What is given without that which makes it count, or asks for what is not given. */
function loginFaults(from: Environment): readonly string[] {
  const faults: [boolean, string][] = [
    [!!from.KAFKA_TLS_CA && from.KAFKA_TLS !== "on", "KAFKA_TLS_CA: counts only with KAFKA_TLS=on"],
    ...["KAFKA_USERNAME", "KAFKA_PASSWORD"].flatMap((name): [boolean, string][] => [
      [!!from.KAFKA_SASL && !from[name], `${name}: is missing: KAFKA_SASL wants a name and a password`],
      [!from.KAFKA_SASL && !!from[name], `${name}: counts only with KAFKA_SASL`],
    ]),
  ];
  return faults.filter(([isFault]) => isFault).map(([, sentence]) => sentence);
}

function replicaFaults(values: { KAFKA_REPLICATION_FACTOR: number; KAFKA_MIN_INSYNC_REPLICAS: number }): readonly string[] {
  if (values.KAFKA_MIN_INSYNC_REPLICAS <= values.KAFKA_REPLICATION_FACTOR) return [];
  return ["KAFKA_MIN_INSYNC_REPLICAS: must not be more than KAFKA_REPLICATION_FACTOR, or nothing can be published"];
}

function readAddresses(text: string, context: z.RefinementCtx): readonly string[] {
  const addresses = text.split(",").map((address) => address.trim());
  const isAddress = (address: string) => ADDRESS.test(address) && Number(address.split(":")[1]) <= 65_535;
  if (addresses.every(isAddress)) return addresses;
  context.addIssue({ code: "custom", message: "must be host:port, several with commas between them" });
  return z.NEVER;
}

/** The text of a PEM file. */
function readAuthority(path: string, context: z.RefinementCtx): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    context.addIssue({ code: "custom", message: `names no file that can be read: ${path}` });
    return z.NEVER;
  }
}
