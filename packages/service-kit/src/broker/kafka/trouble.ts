import { MessagesRefused, UnknownTopic } from "../broker.ts";

/** An error of kafkajs: the protocol's name of what is wrong is at its end or in its causes. */
interface KafkaError {
  readonly type?: unknown;
  readonly cause?: unknown;
}

/** Kafka's name for what went wrong, from the error or from what caused it. */
export function troubleOf(error: unknown): string | undefined {
  for (let at = error as KafkaError | undefined; at; at = at.cause as KafkaError | undefined) {
    if (typeof at.type === "string") return at.type;
  }
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

/** How kafkajs calls that trouble in its log, which is the only place where a consumer tells of it. */
const TOPIC_IS_GONE = "This server does not host this topic-partition";

export function tellsOfLostTopic({ log }: { readonly log: object }): boolean {
  return "error" in log && log.error === TOPIC_IS_GONE;
}
