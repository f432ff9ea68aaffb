import { type Connection, withoutWaitingForTheGone } from "./connection.ts";
import { decodeFetch, type FetchResponse } from "./fetch-response.ts";
import { encodeProduce, type ProduceArguments } from "./produce-request.ts";
import type { BatchMessage } from "./record-batch.ts";
import { looksOnlyWhenThrottled, type RequestQueue } from "./request-queue.ts";

export interface ProduceRequest {
  readonly request: { encode(): Promise<unknown> };
}

/** Each version of the request to produce, by kafkajs. */
export interface ProduceVersions {
  protocol(choice: { readonly version: number }): (values: ProduceArguments) => ProduceRequest;
}

/** How kafkajs reads the answer to a fetch. */
export interface FetchAnswers {
  decode(bytes: Buffer): Promise<FetchResponse>;
}

/** Since then messages travel as record batches. */
const FIRST_VERSION = 3;
const NO_PRODUCER = -1;

/** Replaces four parts of kafkajs 2.2.4 by ones that do the same with less: what `load` requires is what kafkajs itself uses. */
export function mendKafkajs(load: NodeJS.Require): void {
  const queues = load("kafkajs/src/network/requestQueue/index.js") as { readonly prototype: RequestQueue };
  queues.prototype.scheduleCheckPendingRequests = looksOnlyWhenThrottled;

  const connections = load("kafkajs/src/network/connection.js") as { readonly prototype: Connection };
  connections.prototype.disconnect = withoutWaitingForTheGone(connections.prototype.disconnect);

  const produce = load("kafkajs/src/protocol/requests/produce/index.js") as ProduceVersions;
  produce.protocol = withOwnEncoding(produce.protocol);

  // The newest version that kafkajs knows, which every Kafka since 2.3 answers with.
  const fetchAnswers = load("kafkajs/src/protocol/requests/fetch/v11/response.js") as FetchAnswers;
  fetchAnswers.decode = withOwnDecoding(fetchAnswers.decode);
}

/** What our producers do not write is left to kafkajs. */
export function withOwnDecoding(byKafkajs: FetchAnswers["decode"]): FetchAnswers["decode"] {
  return async (bytes) => decodeFetch(bytes) ?? byKafkajs(bytes);
}

/** What is compressed, no text, or of an idempotent or transactional producer, is left to kafkajs. */
export function withOwnEncoding(protocol: ProduceVersions["protocol"]): ProduceVersions["protocol"] {
  return ({ version }) => {
    const byKafkajs = protocol({ version });
    if (version < FIRST_VERSION) return byKafkajs;
    return (values) => {
      const made = byKafkajs(values);
      if (!isPlain(values)) return made;
      return { ...made, request: { ...made.request, encode: async () => encodeProduce(values) } };
    };
  };
}

function isPlain({ compression = 0, transactionalId = null, producerId, topicData }: ProduceArguments): boolean {
  if (compression !== 0 || transactionalId !== null || producerId !== NO_PRODUCER) return false;
  return topicData.every(({ partitions }) => partitions.every(({ messages }) => messages.every(isText)));
}

function isText({ key, value, headers = {} }: { readonly [Part in keyof BatchMessage]: unknown }): boolean {
  return [key, value, ...Object.values(headers as object)].every((part) => typeof part === "string");
}
