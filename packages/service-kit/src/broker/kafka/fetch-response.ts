import type { KafkaRecord } from "./incoming.ts";
import { readBatches } from "./read-batches.ts";

/** What kafkajs makes of an answer to a fetch. */
export interface FetchResponse {
  readonly throttleTime: number;
  readonly clientSideThrottleTime: number;
  readonly errorCode: number;
  readonly sessionId: number;
  readonly responses: readonly { readonly topicName: string; readonly partitions: readonly FetchedPartition[] }[];
}

interface FetchedPartition {
  readonly partition: number;
  readonly errorCode: number;
  readonly highWatermark: string;
  readonly lastStableOffset: string;
  readonly lastStartOffset: string;
  readonly abortedTransactions: readonly never[];
  readonly preferredReadReplica: number;
  readonly messages: readonly KafkaRecord[];
}

/**
 * An answer to a fetch, version 11, as kafkajs 2.2.4 reads it, but with keys, values and headers as texts and without what we
 * never ask for. That one has a dozen objects for each message, which a garbage collector that copies what lives pays for.
 * Undefined where something is in it that our producers do not write: transactions, compression, older formats.
 */
export function decodeFetch(bytes: Buffer): FetchResponse | undefined {
  const reader = readerOf(bytes);
  const head = { clientSideThrottleTime: reader.int32(), errorCode: reader.int16(), sessionId: reader.int32() };
  const responses = [];
  for (let topics = reader.int32(); topics > 0; topics -= 1) {
    const topicName = reader.text(reader.int16());
    const partitions: FetchedPartition[] = [];
    for (let left = reader.int32(); left > 0; left -= 1) {
      const partition = readPartition(reader);
      if (!partition) return undefined;
      partitions.push(partition);
    }
    responses.push({ topicName, partitions });
  }
  // Of 0: Kafka asks the client to wait instead of waiting itself.
  return { throttleTime: 0, ...head, responses };
}

function readPartition(reader: Reader): FetchedPartition | undefined {
  const { int16, int32, int64 } = reader;
  const about = {
    partition: int32(),
    errorCode: int16(),
    highWatermark: int64(),
    lastStableOffset: int64(),
    lastStartOffset: int64(),
  };
  const aborted = int32();
  if (aborted > 0) return undefined;
  const preferredReadReplica = int32();
  const messages = readBatches(reader.bytes(int32()));
  return messages && { ...about, abortedTransactions: [], preferredReadReplica, messages };
}

type Reader = ReturnType<typeof readerOf>;

/** Reads one thing after the other. Lengths below zero stand for what is not there. */
function readerOf(buffer: Buffer) {
  let at = 0;
  function pass(length: number): number {
    at += Math.max(length, 0);
    return at - Math.max(length, 0);
  }
  return {
    int16: () => buffer.readInt16BE(pass(2)),
    int32: () => buffer.readInt32BE(pass(4)),
    int64: () => String(buffer.readBigInt64BE(pass(8))),
    text: (length: number) => buffer.toString("utf8", pass(length), at),
    bytes: (length: number) => buffer.subarray(pass(length), at),
  };
}
