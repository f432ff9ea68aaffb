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

/** What was fetched of a partition together. */
export interface Fetched {
  readonly messages: readonly IncomingMessage[];
  /** Stores the group's offset. */
  commit(nextOffset: bigint): Promise<void>;
  /** Stops fetching this partition, until what it returns is called. */
  pause(): () => void;
}

/**
 * One partition's way: what is fetched goes behind what waits, and is handled in its order. Who fetches does not wait for
 * who handles: else a slow handler of one partition would keep all others from what is new.
 */
export interface Lane {
  /** Whether a handler runs, or what it did is not stored yet: until then nobody else should have the partition. */
  readonly inHand: boolean;
  add(fetched: Fetched): void;
  /** Goes no further than what is in hand; resolves when nothing is. What waits is dropped: whoever has the partition then fetches it. */
  end(): Promise<void>;
}

export function createLane({ handle, batchSize, retry, slots, logger }: LaneOptions): Lane {
  const ending = new AbortController();
  const waiting: IncomingMessage[] = [];
  let commit: Fetched["commit"];
  let resume: (() => void) | undefined;
  let inHand = false;
  let going: Promise<void> | undefined;

  async function go(): Promise<void> {
    while (waiting.length > 0 && !ending.signal.aborted) {
      const page = waiting.splice(0, batchSize);
      fetchAgain();
      await untilItSucceeds("Messages could not be handled: they come again.", page, () => slots.run(() => work(page)));
    }
    going = undefined;
  }

  function fetchAgain(): void {
    if (waiting.length >= batchSize) return;
    resume?.();
    resume = undefined;
  }

  /** Handles a page; resolves at once when the lane has ended in the meantime. */
  async function work(page: readonly IncomingMessage[]): Promise<void> {
    if (ending.signal.aborted) return;
    inHand = true;
    try {
      await handle(page);
      const last = page.at(-1) as IncomingMessage;
      await untilItSucceeds("An offset could not be stored.", [last], () => commit(last.offset + 1n));
    } finally {
      inHand = false;
    }
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
    get inHand() {
      return inHand;
    },
    add(fetched) {
      commit = fetched.commit;
      for (const message of fetched.messages) waiting.push(message);
      going ??= go();
      if (waiting.length >= batchSize) resume ??= fetched.pause();
    },
    async end() {
      ending.abort();
      waiting.length = 0;
      fetchAgain();
      await going;
    },
  };
}
