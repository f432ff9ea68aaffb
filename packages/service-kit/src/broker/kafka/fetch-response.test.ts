import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeFetch } from "./fetch-response.ts";
import { type KafkaRecord, readRecord } from "./incoming.ts";
import { type FetchAnswers, withOwnDecoding } from "./mend-kafkajs.ts";
import { type BatchMessage, measureBatch, writeBatch } from "./record-batch.ts";

const load = createRequire(import.meta.url);
const { decode: byKafkajs } = load("kafkajs/src/protocol/requests/fetch/v11/response.js") as FetchAnswers;
const byUs = withOwnDecoding(byKafkajs);

const text = fc.string({ unit: "binary", maxLength: 300 });
const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const message = fc.record({ key: text, value: text, headers: fc.dictionary(name, text, { maxKeys: 3 }) });
const batch = fc.record({
  messages: fc.array(message, { minLength: 1, maxLength: 20 }),
  firstOffset: fc.bigInt({ min: 0n, max: 2n ** 40n }),
});
const partition = fc.array(batch, { minLength: 1, maxLength: 3 });
const topics = fc.dictionary(name, fc.array(partition, { minLength: 1, maxLength: 4 }), { maxKeys: 2 });

type Batch = { readonly messages: readonly BatchMessage[]; readonly firstOffset: bigint };
type Topics = Readonly<Record<string, readonly (readonly Batch[])[]>>;

function int(bytes: 2 | 4 | 8, value: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 8) buffer.writeBigInt64BE(BigInt(value));
  else buffer.writeIntBE(value, 0, bytes);
  return buffer;
}

function batchBytes({ messages, firstOffset }: Batch): Buffer {
  const measured = measureBatch(messages);
  const buffer = Buffer.alloc(measured.bytes);
  writeBatch(buffer, 0, measured, 1_484_000_000_000);
  buffer.writeBigInt64BE(firstOffset, 0);
  return buffer;
}

function partitionBytes(index: number, records: Buffer): Buffer {
  const watermarks = [int(8, 90), int(8, 80), int(8, 0)];
  return Buffer.concat([int(4, index), int(2, 0), ...watermarks, int(4, 0), int(4, -1), int(4, records.length), records]);
}

/** An answer as Kafka writes it; `cut` takes bytes off the end of each partition's last batch. */
function answer(topics: Topics, cut = 0): Buffer {
  const parts = [int(4, 7), int(2, 0), int(4, 5), int(4, Object.keys(topics).length)];
  for (const [topic, partitions] of Object.entries(topics)) {
    parts.push(int(2, Buffer.byteLength(topic)), Buffer.from(topic), int(4, partitions.length));
    for (const [index, batches] of partitions.entries()) {
      const records = Buffer.concat(batches.map(batchBytes));
      parts.push(partitionBytes(index, records.subarray(0, records.length - cut)));
    }
  }
  return Buffer.concat(parts);
}

async function readBy(decode: FetchAnswers["decode"], bytes: Buffer) {
  const { responses, ...head } = await decode(bytes);
  const read = ({ messages, ...about }: (typeof responses)[number]["partitions"][number]) => ({
    ...about,
    messages: messages.map((record: KafkaRecord) => readRecord("t", about.partition, record)),
  });
  return { head, topics: responses.map(({ topicName, partitions }) => ({ topicName, partitions: partitions.map(read) })) };
}

test("an answer to a fetch says what kafkajs reads in it", async () => {
  await fc.assert(
    fc.asyncProperty(topics, fc.nat(40), async (topics, cut) => {
      const bytes = answer(topics as Topics, cut);
      expect(await readBy(byUs, bytes)).toEqual(await readBy(byKafkajs, bytes));
    }),
    { numRuns: 100 },
  );
});

const one = { messages: [{ key: "k", value: "v", headers: { a: "b" } }], firstOffset: 5n };
/** Where its records begin, in the answer with one partition of topic `t`. */
const RECORDS_AT = answer({ t: [[one]] }).indexOf(batchBytes(one));

test("a batch that is cut off is left for the next fetch", async () => {
  const next = { messages: [{ key: "k2", value: "é".repeat(500) }], firstOffset: 6n };
  for (const cut of [1, 100, batchBytes(next).length - 1]) {
    const read = await readBy(byUs, answer({ t: [[one, next]] }, cut));
    expect(read.topics[0]?.partitions[0]?.messages.map(({ offset }) => offset)).toEqual([5n]);
  }
});

test("an answer without anything holds nothing", () => {
  expect(decodeFetch(answer({}))?.responses).toEqual([]);
  expect(decodeFetch(answer({ t: [[]] }))?.responses[0]?.partitions[0]?.messages).toEqual([]);
});

test.each([
  ["compressed", 0b1],
  ["part of a transaction", 0b1_0000],
  ["about a transaction", 0b10_0000],
])("what is %s is left to kafkajs", (_, attributes) => {
  const bytes = answer({ t: [[one]] });
  bytes.writeInt16BE(attributes, RECORDS_AT + 21);
  expect(decodeFetch(bytes)).toBeUndefined();
});

test("so is an older format", () => {
  const bytes = answer({ t: [[one]] });
  bytes.writeInt8(1, RECORDS_AT + 16);
  expect(decodeFetch(bytes)).toBeUndefined();
});

test("records that do not end where their batch does are an error, not other messages", () => {
  const bytes = answer({ t: [[one]] });
  bytes.writeInt32BE(2, RECORDS_AT + 57);
  expect(() => decodeFetch(bytes)).toThrow(/ends at/);
});
