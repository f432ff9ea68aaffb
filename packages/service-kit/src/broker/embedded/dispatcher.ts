import type { Logger } from "pino";
import { BATCH_SIZE, type IncomingMessage, type Subscription, type SubscriptionRequest } from "../broker.ts";
import { type PauseRange, pauseMs } from "../pause.ts";
import { createAlarm } from "./alarm.ts";
import { keepSession, type Session } from "./session.ts";
import { commit, hold, readPage, release, type Share, shareKey, sharesWithWork } from "./shares.ts";

export interface DispatcherOptions {
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** The net under LISTEN/NOTIFY. */
  readonly pollMs: number;
  /** Between failures of a handler. */
  readonly retry: PauseRange;
  /** How many partitions a subscription handles side by side; other members of its group find the others. */
  readonly partitionsAtOnce: number;
}

export interface Dispatcher {
  join(request: SubscriptionRequest): Subscription;
  stop(): Promise<void>;
}

interface Member extends Required<SubscriptionRequest> {
  readonly work: Set<Promise<void>>;
  leaving: boolean;
}

/** How soon to ask again for a share that somebody else holds. */
const HELD_ELSEWHERE = { firstMs: 500, maxMs: 500 };
/** How many pages of one share are handled in a row before others have their turn. */
const PAGES_IN_A_ROW = 20;

/**
 * Finds what waits for the groups of this process and hands it to their handlers. All of it goes through one session:
 * who holds a share commits on the connection that holds it, so that a connection that broke can't move an offset.
 */
export function createDispatcher({ databaseUrl, logger, pollMs, retry, partitionsAtOnce }: DispatcherOptions): Dispatcher {
  const members = new Set<Member>();
  const inHand = new Set<string>();
  const postponed = new Map<string, { readonly until: number; readonly failures: number }>();
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  /** Whether a share with work was left lying because its turn had not come: who ends looks again. */
  let overlooked = false;

  const alarm = createAlarm(look);
  const session = keepSession({
    databaseUrl,
    logger,
    onReady: look,
    onPublished: offerNew,
  });

  /** Offers what was just published to who wants it, without looking for it. */
  function offerNew(topic: string, partitions: readonly number[]): void {
    const current = session.current();
    if (!current) return;
    const groups = new Set([...members].filter(({ topics }) => topics.includes(topic)).map(({ group }) => group));
    for (const group of groups) for (const partition of partitions) offer(current, { group, topic, partition });
  }

  /** Looks for work; asked while it looks, it looks once more. */
  function look(): void {
    lookAgain = true;
    looking ??= lookAround().finally(() => {
      looking = undefined;
      if (lookAgain) look();
    });
  }

  async function lookAround(): Promise<void> {
    lookAgain = false;
    const current = session.current();
    if (current && members.size > 0) await offerAll(current).catch(() => current.breakOff());
    alarm.within(pollMs);
  }

  async function offerAll(current: Session): Promise<void> {
    const wanted = [...members].flatMap(({ group, topics }) => topics.map((topic) => [group, topic] as const));
    const pairs = [...new Map(wanted.map((pair) => [JSON.stringify(pair), pair])).values()];
    const shares = await sharesWithWork(
      current,
      pairs.map(([group]) => group),
      pairs.map(([, topic]) => topic),
    );
    for (const share of shares) offer(current, share);
  }

  /** Gives the share to the member of its group with the least work, unless it must wait. */
  function offer(current: Session, share: Share): void {
    const waitMs = (postponed.get(shareKey(share))?.until ?? 0) - performance.now();
    if (waitMs > 0) {
      alarm.within(waitMs);
      return;
    }
    const [member] = [...members]
      .filter(({ group, topics, work }) => group === share.group && topics.includes(share.topic) && work.size < partitionsAtOnce)
      .sort((one, other) => one.work.size - other.work.size);
    if (member && !inHand.has(shareKey(share))) give(current, share, member);
    else overlooked = true;
  }

  function give(current: Session, share: Share, member: Member): void {
    inHand.add(shareKey(share));
    const work: Promise<void> = handleShare(current, share, member).finally(() => {
      inHand.delete(shareKey(share));
      member.work.delete(work);
      if (overlooked) look();
      overlooked = false;
    });
    member.work.add(work);
  }

  async function handleShare(current: Session, share: Share, member: Member): Promise<void> {
    try {
      if (!(await hold(current, share))) return postpone(share, HELD_ELSEWHERE, postponed.get(shareKey(share))?.failures ?? 0);
      await handlePages(current, share, member);
      await release(current, share);
    } catch (error) {
      logger.warn(
        { ...share, error: (error as Error).message },
        "The session ended before the offset was stored: these messages come again.",
      );
      current.breakOff();
    }
  }

  async function handlePages(current: Session, share: Share, member: Member): Promise<void> {
    for (let pages = 0; pages < PAGES_IN_A_ROW && !member.leaving; pages += 1) {
      const { messages, more } = await readPage(current, share, member.batchSize);
      const last = messages.at(-1);
      if (!(last && (await handled(share, member, messages)))) return;
      await commit(current, share, last.offset + 1n);
      if (!more) return;
    }
    overlooked = true;
  }

  async function handled(share: Share, member: Member, messages: readonly IncomingMessage[]): Promise<boolean> {
    const key = shareKey(share);
    try {
      await member.handle(messages);
      postponed.delete(key);
      return true;
    } catch (error) {
      const failures = (postponed.get(key)?.failures ?? 0) + 1;
      logger.warn({ ...share, failures, error: (error as Error).message }, "Messages could not be handled: they come again.");
      postpone(share, retry, failures);
      return false;
    }
  }

  function postpone(share: Share, range: PauseRange, failures: number): void {
    const waitMs = pauseMs(Math.max(failures, 1), range);
    postponed.set(shareKey(share), { until: performance.now() + waitMs, failures });
    alarm.within(waitMs);
  }

  async function leave(member: Member): Promise<void> {
    member.leaving = true;
    members.delete(member);
    await Promise.all(member.work);
  }

  return {
    join(request) {
      const member: Member = { batchSize: BATCH_SIZE, ...request, work: new Set(), leaving: false };
      members.add(member);
      look();
      return { awayMs: session.awayMs, stop: () => leave(member) };
    },
    async stop() {
      await Promise.all([...members].map(leave));
      alarm.stop();
      await looking;
      await session.stop();
    },
  };
}
