import type { CloudEvent } from "@coop/contracts";
import { BATCH_SIZE, type IncomingMessage } from "../broker/broker.ts";
import { readEnvelope } from "../events/envelope.ts";
import { type Line, lineKey, lineOfKey } from "../events/mark.ts";
import type { Marks, PassedOver } from "./marks.ts";

export interface ReplayOptions {
  readonly apply: (events: readonly CloudEvent[]) => Promise<void>;
  /** Where the consumer stands that serves: the replay never goes further. */
  readonly readMarks: (subjects: readonly string[]) => Promise<Marks>;
  readonly passedOver: PassedOver;
  /** Whose events the topics hold. All of them may be gone: who judged by those that are there would find nothing missing. */
  readonly sources: readonly string[];
}

/** Events that wait in memory for the consumer that serves to apply them. */
const MAX_HELD = 50_000;

/** The consumer that serves has so much to catch up with that a rebuild would have to keep it all in memory. */
export class ConsumerFarBehind extends Error {
  constructor() {
    super(`The service has more than ${MAX_HELD} events to catch up with.`);
  }
}

/**
 * Goes through topics from their beginning as the inbox did: each event once and in the order of its line, what was
 * passed over left out, and no line further than the consumer that serves has come.
 */
export function createReplay({ apply, readMarks, passedOver, sources }: ReplayOptions) {
  const marks = new Map<string, number>();
  const held = new Map<string, Map<number, CloudEvent>>();
  let heldCount = 0;

  function hold(event: CloudEvent): void {
    const key = lineKey(event);
    if (event.sequence <= (marks.get(key) ?? 0)) return;
    const line = held.get(key) ?? new Map<number, CloudEvent>();
    held.set(key, line);
    if (!line.has(event.sequence)) heldCount += 1;
    line.set(event.sequence, event);
    if (heldCount > MAX_HELD) throw new ConsumerFarBehind();
  }

  /** Moves the line's mark as far as its events are here and the limit allows; returns those events. */
  function due(key: string, limit: number, over: PassedOver): readonly CloudEvent[] {
    const line = held.get(key) ?? new Map<number, CloudEvent>();
    const events: CloudEvent[] = [];
    for (let next = (marks.get(key) ?? 0) + 1; next <= limit; next = (marks.get(key) ?? 0) + 1) {
      const passed = over.get(key)?.find(({ first, last }) => first <= next && next <= last);
      const event = line.get(next);
      if (!passed && !event) break;
      if (!passed && event) events.push(event);
      marks.set(key, passed?.last ?? next);
    }
    letGo(key, line);
    return events;
  }

  function letGo(key: string, line: Map<number, CloudEvent>): void {
    const mark = marks.get(key) ?? 0;
    const done = [...line.keys()].filter((sequence) => sequence <= mark);
    for (const sequence of done) line.delete(sequence);
    heldCount -= done.length;
    if (line.size === 0) held.delete(key);
  }

  return {
    /** Takes messages of one partition in their order. What cannot be read has had no effect, and has none. */
    async take(messages: readonly IncomingMessage[]): Promise<void> {
      const events = messages.flatMap(({ value }) => readable(value));
      for (const event of events) hold(event);
      const live = await readMarks([...new Set(events.map(({ subject }) => subject))]);
      const keys = [...new Set(events.map(lineKey))];
      const applicable = keys.flatMap((key) => due(key, live.get(key) ?? 0, passedOver));
      if (applicable.length > 0) await apply(applicable);
    },

    /**
     * Brings all lines to where the consumer stands, which must stand still. Returns the lines that can't be brought
     * there, because the topics no longer hold their events.
     */
    async settle(live: Marks, over: PassedOver): Promise<readonly Line[]> {
      const applicable = [...live].flatMap(([key, limit]) => due(key, limit, over));
      for (let at = 0; at < applicable.length; at += BATCH_SIZE) await apply(applicable.slice(at, at + BATCH_SIZE));
      const behind = [...live].filter(([key, limit]) => (marks.get(key) ?? 0) < limit);
      return behind.map(([key]) => lineOfKey(key)).filter(({ source }) => sources.includes(source));
    },
  };
}

function readable(value: string): readonly CloudEvent[] {
  try {
    return [readEnvelope(value)];
  } catch {
    return [];
  }
}
