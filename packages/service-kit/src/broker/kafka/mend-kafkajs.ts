import { type BatchMessage, encodeBatch } from "./record-batch.ts";
import { looksOnlyWhenThrottled, type RequestQueue } from "./request-queue.ts";

/** One of kafkajs' writers of bytes. */
interface Encoder {
  writeString(text: string | null): Encoder;
  writeInt16(number: number): Encoder;
  writeInt32(number: number): Encoder;
  writeArray(encoders: readonly Encoder[]): Encoder;
  writeBuffer(bytes: Buffer): Encoder;
}

/** What kafkajs asks its requests to send. */
export interface ProduceArguments {
  readonly acks: number;
  readonly timeout: number;
  readonly compression?: number;
  readonly transactionalId?: string;
  readonly producerId?: number;
  readonly topicData: readonly {
    readonly topic: string;
    readonly partitions: readonly { readonly partition: number; readonly messages: readonly BatchMessage[] }[];
  }[];
}

export interface ProduceRequest {
  readonly request: { encode(): Promise<Encoder> };
}

/** Each version of the request to produce, by kafkajs. */
export interface ProduceVersions {
  protocol(choice: { readonly version: number }): (values: ProduceArguments) => ProduceRequest;
}

/** Since then messages travel as record batches. */
const FIRST_VERSION = 3;
const NO_PRODUCER = -1;

/** Replaces two parts of kafkajs 2.2.4 by ones that do the same with less: what `load` requires is what kafkajs itself uses. */
export function mendKafkajs(load: NodeJS.Require): void {
  const queues = load("kafkajs/src/network/requestQueue/index.js") as { readonly prototype: RequestQueue };
  queues.prototype.scheduleCheckPendingRequests = looksOnlyWhenThrottled;

  const produce = load("kafkajs/src/protocol/requests/produce/index.js") as ProduceVersions;
  const Encoder = load("kafkajs/src/protocol/encoder.js") as new () => Encoder;
  produce.protocol = withOwnEncoding(produce.protocol, Encoder);
}

/** What is compressed, or of an idempotent or transactional producer, is left to kafkajs. */
export function withOwnEncoding(protocol: ProduceVersions["protocol"], Encoder: new () => Encoder): ProduceVersions["protocol"] {
  return ({ version }) => {
    const byKafkajs = protocol({ version });
    if (version < FIRST_VERSION) return byKafkajs;
    return (values) => {
      const { compression = 0, transactionalId = null, producerId } = values;
      const made = byKafkajs(values);
      if (compression !== 0 || transactionalId !== null || producerId !== NO_PRODUCER) return made;
      return { ...made, request: { ...made.request, encode: async () => encodeProduce(values, Encoder) } };
    };
  };
}

function encodeProduce({ acks, timeout, topicData }: ProduceArguments, Encoder: new () => Encoder): Encoder {
  const nowMs = Date.now();
  const topics = topicData.map(({ topic, partitions }) => {
    const batches = partitions.map(({ partition, messages }) => {
      const batch = encodeBatch(messages, nowMs);
      return new Encoder().writeInt32(partition).writeInt32(batch.length).writeBuffer(batch);
    });
    return new Encoder().writeString(topic).writeArray(batches);
  });
  return new Encoder().writeString(null).writeInt16(acks).writeInt32(timeout).writeArray(topics);
}
