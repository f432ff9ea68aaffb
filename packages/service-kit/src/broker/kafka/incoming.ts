import type { IncomingMessage } from "../broker.ts";

type Bytes = Uint8Array | string | null | undefined;

/** A record as Kafka holds it, from whoever wrote it: nothing is sure to be there or to be text. */
export interface KafkaRecord {
  readonly offset: string;
  readonly key: Bytes;
  readonly value: Bytes;
  readonly headers?: Readonly<Record<string, Bytes | readonly Bytes[]>>;
}

/** What is absent becomes empty text, what is no UTF-8 gets U+FFFD, and of a repeated header the last one counts. */
export function readRecord(topic: string, partition: number, record: KafkaRecord): IncomingMessage {
  const headers: Record<string, string> = {};
  for (const name of Object.keys(record.headers ?? {})) headers[name] = text(lastOf(record.headers?.[name]));
  return {
    topic,
    partition,
    offset: BigInt(record.offset),
    key: text(record.key),
    value: text(record.value),
    headers,
  };
}

function lastOf(content: Bytes | readonly Bytes[]): Bytes {
  return Array.isArray(content) ? content.at(-1) : (content as Bytes);
}

function text(bytes: Bytes): string {
  if (typeof bytes === "string") return bytes;
  // kafkajs gives views of what it received; `Buffer.from` would copy each of them.
  return Buffer.isBuffer(bytes) ? bytes.toString("utf8") : Buffer.from(bytes ?? []).toString("utf8");
}
