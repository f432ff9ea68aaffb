import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { waitFor } from "@coop/testkit/wait-for.ts";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import type { IncomingMessage } from "../broker.ts";
import type { Fetched } from "./lane.ts";
import { createLanes, type Lanes } from "./lanes.ts";
import { createSlots } from "./slots.ts";

const notPaused = () => () => undefined;

function lanesWith(handle: (messages: readonly IncomingMessage[]) => Promise<void>, { batchSize = 2, slots = 4 } = {}): Lanes {
  const logger = pino({ level: "silent" });
  return createLanes({ handle, batchSize, retry: { firstMs: 1, maxMs: 5 }, slots: createSlots(slots), logger });
}

/** So many messages of a partition, and the offsets that were stored for it. */
function fetched(count: number, partition = 0, failingCommits = 0): Fetched & { readonly stored: bigint[] } {
  const stored: bigint[] = [];
  let toFail = failingCommits;
  return {
    stored,
    messages: Array.from({ length: count }, (_, index) => ({
      topic: "events",
      partition,
      offset: BigInt(index),
      key: "k",
      value: String(index),
      headers: {},
    })),
    async commit(nextOffset) {
      if (toFail > 0) {
        toFail -= 1;
        throw new Error("Kafka is away");
      }
      stored.push(nextOffset);
    },
    done: () => undefined,
  };
}

test("an offset is stored after each page, once its handler has resolved", async () => {
  const order: string[] = [];
  const lanes = lanesWith(async (page) => void order.push(page.map(({ value }) => value).join()));
  const batch = fetched(5);
  await lanes.take({ ...batch, done: ({ offset }) => void order.push(`done ${offset}`) }, notPaused);
  expect(order).toEqual(["0,1", "done 1", "2,3", "done 3", "4", "done 4"]);
  expect(batch.stored).toEqual([2n, 4n, 5n]);
});

test("a page that fails comes again as it was; an offset that could not be stored does not repeat its page", async () => {
  const pages: string[] = [];
  const lanes = lanesWith(async (page) => {
    pages.push(page.map(({ value }) => value).join());
    if (pages.length < 3) throw new Error("not yet");
  });
  const batch = fetched(3, 0, 2);
  await lanes.take(batch, notPaused);
  expect(pages).toEqual(["0,1", "0,1", "0,1", "2"]);
  expect(batch.stored).toEqual([2n, 3n]);
});

test("who takes long is fetched no more until it is done, and nobody waits for it", async () => {
  const mayEnd = Promise.withResolvers<void>();
  const lanes = lanesWith(() => mayEnd.promise);
  let paused = 0;
  const pause = () => {
    paused += 1;
    return () => {
      paused -= 1;
    };
  };
  await lanes.take(fetched(1), pause);
  expect([paused, lanes.inHand()]).toEqual([1, true]);
  mayEnd.resolve();
  await waitFor(() => paused === 0);
  expect(lanes.inHand()).toBe(false);
});

test("at the end what is in hand is finished and stored, and the next page is not begun", async () => {
  const mayEnd = Promise.withResolvers<void>();
  const pages: string[] = [];
  const lanes = lanesWith(async (page) => {
    pages.push(page.map(({ value }) => value).join());
    await mayEnd.promise;
  });
  const batch = fetched(4);
  const taken = lanes.take(batch, notPaused);
  const ended = lanes.end();
  mayEnd.resolve();
  await Promise.all([taken, ended]);
  expect([pages, batch.stored]).toEqual([["0,1"], [2n]]);
});

test("a page that only waits for its next try is not in hand and does not hold up the end", async () => {
  const lanes = createLanes({
    handle: () => Promise.reject(new Error("never")),
    batchSize: 1,
    retry: { firstMs: 60_000, maxMs: 60_000 },
    slots: createSlots(1),
    logger: pino({ level: "silent" }),
  });
  await lanes.take(fetched(1), notPaused);
  expect(lanes.inHand()).toBe(false);
  await lanes.end();
});

test("no more partitions are handled at a time than there are slots", async () => {
  let [atOnce, most] = [0, 0];
  const handle = async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce -= 1;
  };
  const lanes = lanesWith(handle, { slots: 3 });
  await Promise.all(Array.from({ length: 10 }, (_, partition) => lanes.take(fetched(4, partition), notPaused)));
  expect(most).toBe(3);
});

test("what was handled is gone once what is young is looked through", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (options?: { readonly type: "minor" }) => void;
  const lanes = lanesWith(async () => undefined, { batchSize: 1_000 });
  const takeMegabyte = async () => {
    const { messages, ...rest } = fetched(1_000);
    const page = messages.map((message) => ({ ...message, value: Buffer.alloc(1_000, "x").toString() }));
    await lanes.take({ ...rest, messages: page }, notPaused);
  };
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let page = 0; page < 30; page += 1) {
    await takeMegabyte();
    collect({ type: "minor" });
  }
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(8_000_000);
});
