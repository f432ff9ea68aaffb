import { createRequire } from "node:module";
import { Socket } from "node:net";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { type Connection, withoutWaitingForTheGone } from "./connection.ts";
import { type ProduceVersions, withOwnEncoding } from "./mend-kafkajs.ts";
import type { ProduceArguments } from "./produce-request.ts";
import type { BatchMessage } from "./record-batch.ts";

const load = createRequire(import.meta.url);
const byKafkajs = (load("kafkajs/src/protocol/requests/produce/index.js") as ProduceVersions).protocol;
const byUs = withOwnEncoding(byKafkajs);

beforeAll(() => void jest.spyOn(Date, "now").mockReturnValue(1_484_000_000_000));
afterAll(() => void jest.restoreAllMocks());

const plain = { acks: -1, timeout: 10_000, producerId: -1, producerEpoch: 0 };

async function bytesOf(protocol: ProduceVersions["protocol"], values: ProduceArguments, version = 7): Promise<Buffer> {
  const encoded = (await protocol({ version })(values).request.encode()) as unknown as { readonly buffer: Buffer };
  return encoded.buffer;
}

async function expectTheSame(values: ProduceArguments, version?: number): Promise<void> {
  const [ours, theirs] = await Promise.all([bytesOf(byUs, values, version), bytesOf(byKafkajs, values, version)]);
  expect(ours.equals(theirs)).toBe(true);
}

const toOnePartition = (messages: readonly BatchMessage[]): ProduceArguments => ({
  ...plain,
  topicData: [{ topic: "coop.protocols", partitions: [{ partition: 0, messages }] }],
});

const text = fc.string({ unit: "binary", maxLength: 300 });
const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const message = fc.record({ key: text, value: text, headers: fc.dictionary(name, text, { maxKeys: 3 }) });
const partition = fc.record({ partition: fc.nat(100), messages: fc.array(message, { minLength: 1, maxLength: 20 }) });
const topic = fc.record({ topic: name, partitions: fc.array(partition, { minLength: 1, maxLength: 4 }) });

test("a request to produce is byte for byte what kafkajs makes of it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(topic, { minLength: 1, maxLength: 2 }), (topicData) => expectTheSame({ ...plain, topicData })),
    { numRuns: 200 },
  );
});

test.each([0, 1, 63, 64, 8_191, 8_192, 70_000, 1_100_000])(
  "so are a value of %i bytes and two hundred messages in front of it",
  async (length) => {
    const before = Array.from({ length: 200 }, () => ({ key: "k", value: "é".repeat(length / 100) }));
    await expectTheSame(toOnePartition([...before, { key: "last", value: "x".repeat(length) }]));
  },
);

test("what is compressed, no text, has a producer's number or is of an older version is left to kafkajs", async () => {
  const values = toOnePartition([{ key: "k", value: "v", headers: { a: "b" } }]);
  await expectTheSame({ ...values, compression: 1 });
  await expectTheSame({ ...values, producerId: 7 });
  await expectTheSame({ ...values, transactionalId: "t" });
  for (const part of [
    { key: null },
    { value: Buffer.from([0xff]) },
    { headers: { a: Buffer.from("b") } },
    { headers: { a: ["b", "c"] } },
  ]) {
    await expectTheSame(toOnePartition([{ key: "k", value: "v", ...part } as unknown as BatchMessage]));
  }
  for (const version of [2, 3, 6]) await expectTheSame(values, version);
});

test("a connection whose socket is gone is let go of as often as kafkajs likes, and nothing waits for it", async () => {
  const { prototype } = load("kafkajs/src/network/connection.js") as { readonly prototype: Connection };
  const gone = () => {
    const socket = new Socket().destroy();
    const requestQueue = { waitForPendingRequests: async () => undefined, destroy: () => undefined };
    return { socket, requestQueue, logDebug: () => undefined } as unknown as Connection & { readonly socket: Socket };
  };
  const waitingAfter = async (disconnect: Connection["disconnect"]) => {
    const connection = gone();
    for (let time = 0; time < 5; time += 1) await disconnect.call(connection);
    return connection.socket.listenerCount("connect");
  };
  expect(await waitingAfter(prototype.disconnect)).toBe(5);
  expect(await waitingAfter(withoutWaitingForTheGone(prototype.disconnect))).toBe(0);
});
