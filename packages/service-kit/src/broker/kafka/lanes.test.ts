import { waitFor } from "@coop/testkit/wait-for.ts";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import type { IncomingMessage } from "../broker.ts";
import type { Fetched } from "./lane.ts";
import { createLanes, type Lanes } from "./lanes.ts";
import { createSlots } from "./slots.ts";

type Handle = (messages: readonly IncomingMessage[]) => Promise<void>;
interface Settings {
  readonly batchSize?: number;
  readonly slots?: number;
  readonly longestPauseMs?: number;
}

function lanesWith(handle: Handle, { batchSize = 2, slots = 4, longestPauseMs = 5 }: Settings = {}): Lanes {
  const logger = pino({ level: "silent" });
  const retry = { firstMs: Math.min(1, longestPauseMs), maxMs: longestPauseMs };
  return createLanes({ handle, batchSize, retry, slots: createSlots(slots), logger });
}

/** What a partition brings, fetch by fetch, the offsets that were stored for it, and whether it is fetched. */
function partition(number = 0) {
  const stored: bigint[] = [];
  let [end, paused, failingCommits] = [0, 0, 0];
  return {
    stored,
    get isPaused() {
      return paused > 0;
    },
    failToStore: (times: number) => {
      failingCommits = times;
    },
    fetch: (count: number): Fetched => ({
      messages: Array.from({ length: count }, () => messageAt(number, end++)),
      async commit(nextOffset) {
        failingCommits -= 1;
        if (failingCommits >= 0) throw new Error("Kafka is away");
        stored.push(nextOffset);
      },
      pause() {
        paused += 1;
        return () => {
          paused -= 1;
        };
      },
    }),
  };
}

function messageAt(number: number, offset: number): IncomingMessage {
  return { topic: "events", partition: number, offset: BigInt(offset), key: "k", value: String(offset), headers: {} };
}

/** A handler that notes its pages, and goes on when it is told. */
function slowHandler() {
  const pages: string[] = [];
  const gates: (() => void)[] = [];
  const handle: Handle = async (page) => {
    pages.push(page.map(({ value }) => value).join());
    await new Promise<void>((resolve) => gates.push(resolve));
  };
  return { pages, handle, goOn: () => gates.shift()?.() };
}

test("an offset is stored after each page, once its handler has resolved, and the next page begins then", async () => {
  const { stored, fetch } = partition();
  const order: string[] = [];
  const lanes = lanesWith(async (page) => void order.push(`${page.map(({ value }) => value)} after ${stored}`));
  lanes.add(fetch(5));
  await waitFor(() => stored.length === 3);
  expect(order).toEqual(["0,1 after ", "2,3 after 2", "4 after 2,4"]);
  expect(stored).toEqual([2n, 4n, 5n]);
});

test("what is fetched while a page is in hand waits behind it, and is handled together", async () => {
  const { pages, handle, goOn } = slowHandler();
  const { fetch, stored } = partition();
  const lanes = lanesWith(handle, { batchSize: 10 });
  for (const count of [1, 1, 2]) lanes.add(fetch(count));
  goOn();
  await waitFor(() => pages.length === 2);
  goOn();
  await waitFor(() => stored.length === 2);
  expect(pages).toEqual(["0", "1,2,3"]);
});

test("a slow partition does not hold up another", async () => {
  const other = partition(1);
  const lanes = lanesWith((page) => (page[0]?.partition === 0 ? new Promise(() => undefined) : Promise.resolve()));
  lanes.add(partition(0).fetch(1));
  lanes.add(other.fetch(1));
  await waitFor(() => other.stored.length === 1);
});

test("a page that fails comes again as it was; an offset that could not be stored does not repeat its page", async () => {
  const pages: string[] = [];
  const lanes = lanesWith(async (page) => {
    pages.push(page.map(({ value }) => value).join());
    if (pages.length < 3) throw new Error("not yet");
  });
  const { fetch, stored, failToStore } = partition();
  failToStore(2);
  lanes.add(fetch(3));
  await waitFor(() => stored.length === 2);
  expect(pages).toEqual(["0,1", "0,1", "0,1", "2"]);
  expect(stored).toEqual([2n, 3n]);
});

test("when a page waits behind the one in hand, no more is fetched until it is begun", async () => {
  const { pages, handle, goOn } = slowHandler();
  const slow = partition();
  const lanes = lanesWith(handle);
  lanes.add(slow.fetch(2));
  lanes.add(slow.fetch(1));
  expect(slow.isPaused).toBe(false);
  lanes.add(slow.fetch(1));
  expect(slow.isPaused).toBe(true);
  goOn();
  await waitFor(() => pages.length === 2);
  expect(slow.isPaused).toBe(false);
});

test("at the end what is in hand is finished and stored, what waits is dropped, and the partition may be fetched again", async () => {
  const { pages, handle, goOn } = slowHandler();
  const slow = partition();
  const lanes = lanesWith(handle);
  lanes.add(slow.fetch(6));
  expect(slow.isPaused).toBe(true);
  const ended = lanes.end();
  expect([lanes.inHand, slow.isPaused]).toEqual([true, false]);
  goOn();
  await ended;
  expect([pages, slow.stored, lanes.inHand]).toEqual([["0,1"], [2n], false]);
});

test("what is in hand counts also when the end is asked for again; afterwards others begin anew", async () => {
  const { pages, handle, goOn } = slowHandler();
  const { fetch, stored } = partition();
  const lanes = lanesWith(handle);
  lanes.add(fetch(1));
  const ends = Promise.all([lanes.end(), lanes.end()]);
  goOn();
  await ends;
  lanes.add(fetch(1));
  await waitFor(() => pages.length === 2);
  goOn();
  await waitFor(() => stored.length === 2);
  expect(lanes.closed).toBe(false);
  await lanes.close();
  expect(lanes.closed).toBe(true);
});

test("a page that only waits for its next try is not in hand and does not hold up the end", async () => {
  let tries = 0;
  const handle = async () => {
    tries += 1;
    throw new Error("never");
  };
  const lanes = lanesWith(handle, { longestPauseMs: 60_000 });
  lanes.add(partition().fetch(1));
  await waitFor(() => tries > 0 && !lanes.inHand);
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
  const all = Array.from({ length: 10 }, (_, number) => partition(number));
  for (const { fetch } of all) lanes.add(fetch(4));
  await waitFor(() => all.every(({ stored }) => stored.length === 2));
  expect(most).toBe(3);
});
