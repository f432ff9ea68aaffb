import { BrokerAway, MessagesRefused, UnknownTopic } from "../broker.ts";

/** An error of kafkajs: the protocol's name of what is wrong is at its end or in its causes. */
interface KafkaError {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

function* chainOf(error: unknown): Generator<KafkaError> {
  for (let at = error as KafkaError | undefined; at; at = at.cause as KafkaError | undefined) yield at;
}

/** Kafka's name for what went wrong, from the error or from what caused it. */
export function troubleOf(error: unknown): string | undefined {
  for (const { type } of chainOf(error)) if (typeof type === "string") return type;
  return undefined;
}

/** What Kafka answers when it is the messages that it does not take. */
const REFUSALS = new Set(["MESSAGE_TOO_LARGE", "RECORD_LIST_TOO_LARGE", "INVALID_RECORD", "INVALID_TIMESTAMP"]);

/** The port's error where it has one; else the error as it is. */
export function inWordsOfThePort(error: unknown, topic: string): unknown {
  const trouble = troubleOf(error) ?? "";
  if (trouble === "UNKNOWN_TOPIC_OR_PARTITION") return new UnknownTopic(topic);
  if (!REFUSALS.has(trouble)) return error;
  return new MessagesRefused(`Kafka refuses messages for ${topic}: ${(error as Error).message}`, { cause: error });
}

/** How kafkajs and Node word what is amiss between us and the cluster, and what an operator can do about it. */
const ADVICE: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /authentication failed|mechanism is not supported/,
    (found) => `Kafka refuses the login (${found}): correct KAFKA_SASL, KAFKA_USERNAME and KAFKA_PASSWORD.`,
  ],
  [/given the current SASL state/, () => "Kafka asks for no login there: leave KAFKA_SASL out, or correct KAFKA_BROKERS."],
  [
    /certificate|altnames/,
    (found) => `Kafka's certificate is not trusted (${found}): let KAFKA_TLS_CA name the authority that signed it.`,
  ],
  [
    /secure TLS connection|wrong version number|packet length too long/,
    () => "Kafka does not speak TLS there: leave KAFKA_TLS out, or correct KAFKA_BROKERS.",
  ],
  [
    /^Closed connection/,
    () => "Kafka closed the connection: when it does so each time, it wants TLS (KAFKA_TLS) or a login (KAFKA_SASL).",
  ],
];
const AWAY = /E[A-Z]{4,}|Connection timeout/;

/** One sentence for an operator where the trouble is between us and the cluster; else the error as it is. */
export function withAdvice(error: unknown): unknown {
  const isOurs = [...chainOf(error)].some(({ name }) => /^KafkaJS(SASL|Connection|Protocol)/.test(String(name)));
  if (!isOurs) return error;
  const found = (error as Error).message.replace(/^Connection error: /, "").split(";")[0] as string;
  const [, advise] = ADVICE.find(([words]) => words.test(found)) ?? [];
  const isAway = !advise && AWAY.test(found);
  if (isAway) return new BrokerAway(`Kafka cannot be reached (${found}): start it, or correct KAFKA_BROKERS.`, { cause: error });
  return advise ? new Error(advise(found), { cause: error }) : error;
}

/** How kafkajs calls that trouble in its log, which is the only place where a consumer tells of it. */
const TOPIC_IS_GONE = "This server does not host this topic-partition";

export function tellsOfLostTopic({ log }: { readonly log: object }): boolean {
  return "error" in log && log.error === TOPIC_IS_GONE;
}
