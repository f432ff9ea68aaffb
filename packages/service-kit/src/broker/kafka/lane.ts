import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { IncomingMessage } from "../broker.ts";
import { type PauseRange, pauseMs } from "../pause.ts";
import type { Slots } from "./slots.ts";

export interface LaneOptions {
  readonly handle: (messages: readonly IncomingMessage[]) => Promise<void>;
  readonly batchSize: number;
  /** Between failures. */
  readonly retry: PauseRange;
  /** Shared by the lanes of a subscription: how many handle at a time. */
  readonly slots: Slots;
  readonly logger: Logger;
}

/** Messages of one partition as they were fetched together, and how to tell Kafka how far they are done. */
export interface Fetched {
  readonly messages: readonly IncomingMessage[];
  /** Stores the group's offset. */
  commit(nextOffset: bigint): Promise<void>;
  /** Called once that is stored. */
  done(last: IncomingMessage): void;
}

/** One way through one fetched batch of a partition, in order. It ends early when the partition may be another's. */
export interface Lane {
  /** Whether a handler runs, or what it did is not stored yet: until then nobody else should have the partition. */
  inHand(): boolean;
  readonly finished: Promise<void>;
  /** Goes no further than what is in hand. */
  end(): void;
}

export function startLane(fetched: Fetched, { handle, batchSize, retry, slots, logger }: LaneOptions): Lane {
  const ending = new AbortController();
  let inHand = false;

  async function go(): Promise<void> {
    for (let at = 0; at < fetched.messages.length && !ending.signal.aborted; at += batchSize) {
      const page = fetched.messages.slice(at, at + batchSize);
      await untilItSucceeds("Messages could not be handled: they come again.", page, () => slots.run(() => work(page)));
    }
  }

  /** Handles a page; resolves at once when the lane has ended in the meantime. */
  async function work(page: readonly IncomingMessage[]): Promise<void> {
    if (ending.signal.aborted) return;
    inHand = true;
    try {
      await handle(page);
      await store(page.at(-1) as IncomingMessage);
    } finally {
      inHand = false;
    }
  }

  async function store(last: IncomingMessage): Promise<void> {
    const commit = async () => {
      await fetched.commit(last.offset + 1n);
      fetched.done(last);
    };
    await untilItSucceeds("An offset could not be stored.", [last], commit);
  }

  /** Tries for ever, with growing pauses, or until the lane ends. */
  async function untilItSucceeds(trouble: string, page: readonly IncomingMessage[], attempt: () => Promise<void>): Promise<void> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await attempt();
      } catch (error) {
        const [{ topic, partition, offset }] = page as [IncomingMessage];
        logger.warn({ topic, partition, offset: String(offset), failures, error: (error as Error).message }, trouble);
      }
      await sleep(pauseMs(failures, retry), undefined, { signal: ending.signal }).catch(() => undefined);
      if (ending.signal.aborted) return;
    }
  }

  return {
    // No getter: the shapes of objects with one are old at once, and keep the messages behind it until the whole heap is looked through.
    inHand: () => inHand,
    finished: go(),
    end: () => ending.abort(),
  };
}
