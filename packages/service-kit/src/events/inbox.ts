import type { CloudEvent } from "@coop/contracts";
import type { Logger } from "pino";
import type { DataSource, EntityManager } from "typeorm";
import type { Broker, IncomingMessage, Subscription } from "../broker/broker.ts";
import { type InboxMeter, noInboxMeter, secondsSince } from "../metrics/meters.ts";
import { type ParkedMessageRow, parkedMessageTable } from "../postgres/kit-tables.ts";
import { rows, sql } from "../postgres/sql.ts";
import { noTracing, type Tracing, traced, traceIdOf } from "../tracing/tracing.ts";
import { applyTogether } from "./apply-together.ts";
import { readEnvelope, UnreadableMessage } from "./envelope.ts";
import { createHandlers, handleBy, UnknownVersion } from "./handlers.ts";
import { handlingOf } from "./handling-span.ts";
import { clearPast, type Line, lockMark, moveMark } from "./mark.ts";
import { isOutage } from "./outage.ts";
import { createParking, stateAfter } from "./parking.ts";
import { startRetaking } from "./retaking.ts";
import { envelopeOf, runsOf } from "./runs.ts";
import type { Subscribed } from "./subscription.ts";

export interface InboxOptions {
  readonly dataSource: DataSource;
  /** Where to listen for what operators do with parked messages; without it nobody listens. */
  readonly databaseUrl?: string;
  readonly broker: Broker;
  readonly logger: Logger;
  /** The consumer group: one per service. */
  readonly consumer: string;
  readonly subscribed: readonly Subscribed[];
  /** Tries of one message before it is parked. */
  readonly tries?: number;
  readonly meter?: InboxMeter;
  readonly tracing?: Tracing;
}

/** What became of one message. */
export type Received = "APPLIED" | "IGNORED" | "REPEATED" | "PARKED" | "WAITING";

interface Outcome {
  readonly received: Received;
  /**
   * The message's line, if others wait in it whose turn may have come. After a repeat as well: who applied it the first
   * time may have died before it let them go on.
   */
  readonly others: readonly Line[];
}

/**
 * Applies the events of other services, each once and in the order of its subject.
 *
 * A high-water mark per (source, subject) makes a repeat harmless. A message that keeps failing is parked, and the later
 * ones of its subject wait behind it; all other subjects go on. A gap waits for what is missing.
 */
export function createInbox(options: InboxOptions) {
  const { dataSource, databaseUrl, broker, logger, consumer, subscribed, tries = 3 } = options;
  const { meter = noInboxMeter, tracing = noTracing } = options;
  const handlers = createHandlers(subscribed);
  const parking = createParking(consumer);
  const topics = [...new Set(subscribed.map(({ definition }) => definition.topic))];

  function handle(manager: EntityManager, concerned: readonly Subscribed[], envelope: CloudEvent): Promise<void> {
    return traced(tracing, handlingOf(envelope), async ({ traceparent }) => {
      const startedAtMs = performance.now();
      try {
        await handleBy(concerned, manager, { ...envelope, traceparent });
      } finally {
        meter.handled(envelope.type, secondsSince(startedAtMs));
      }
    });
  }

  /** Runs the handlers of an event that is due, in the caller's transaction. */
  async function effect(manager: EntityManager, envelope: CloudEvent): Promise<Received> {
    const concerned = handlers.of(envelope.type);
    if (concerned.length === 0) return "IGNORED";
    await handle(manager, concerned, envelope);
    return "APPLIED";
  }

  async function apply(message: IncomingMessage, envelope: CloudEvent): Promise<Outcome> {
    return dataSource.transaction(async (manager) => {
      const stood = await moveMark(manager, consumer, envelope);
      if (envelope.sequence > stood + 1) {
        await parking.park(manager, message, "WAITING", `Waits for sequence ${stood + 1}.`, envelope);
        return { received: "WAITING", others: [] };
      }
      const received = envelope.sequence > stood ? await effect(manager, envelope) : "REPEATED";
      return { received, others: await clearPast(manager, consumer, [envelope]) };
    });
  }

  /** Tries several times, then parks; a version that is not known is not tried again. An outage is not a try: the broker brings the message again. */
  async function applyOrPark(message: IncomingMessage, envelope: CloudEvent): Promise<Outcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await apply(message, envelope);
      } catch (error) {
        if (isOutage(error)) throw error;
        if (attempt < tries && !(error instanceof UnknownVersion)) {
          await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt));
          continue;
        }
        await parking.park(dataSource.manager, message, stateAfter(error), explain(error), envelope);
        const { type, subject, sequence, traceparent } = envelope;
        const traceId = traceIdOf(traceparent);
        logger.error({ type, subject, sequence, traceId, err: error }, "A message that cannot be applied is parked.");
        return { received: "PARKED", others: [] };
      }
    }
  }

  async function receive(message: IncomingMessage): Promise<Received> {
    let envelope: CloudEvent;
    try {
      envelope = envelopeOf(message);
    } catch (error) {
      await parking.park(dataSource.manager, message, "UNREADABLE", (error as UnreadableMessage).message);
      logger.error({ topic: message.topic, offset: message.offset.toString() }, "A message that cannot be read is parked.");
      return "PARKED";
    }
    const { received, others } = await applyOrPark(message, envelope);
    if (received === "REPEATED") meter.repeated(1);
    for (const line of others) await release(line);
    return received;
  }

  /**
   * Receives a batch of one partition, in its order. What stands side by side and may be handled together is; when that
   * fails, for whichever of them, each of those is received by itself, so that only the one to blame is parked.
   */
  async function receiveAll(messages: readonly IncomingMessage[]): Promise<void> {
    for (const run of runsOf(messages, handlers)) {
      if (!(await receiveTogether(run.envelopes))) for (const message of run.messages) await receive(message);
    }
  }

  /** Returns whether it went well; nothing has happened otherwise. */
  async function receiveTogether(envelopes: readonly CloudEvent[]): Promise<boolean> {
    if (envelopes.length === 0) return false;
    let others: readonly Line[];
    try {
      others = await applyTogether(envelopes, { dataSource, consumer, handlers, meter, tracing });
    } catch (error) {
      if (isOutage(error)) throw error;
      logger.debug({ events: envelopes.length, err: error }, "Events that can't be applied together are applied one by one.");
      return false;
    }
    for (const line of others) await release(line);
    return true;
  }

  async function applyParked(manager: EntityManager, { id, value }: ParkedMessageRow): Promise<void> {
    const envelope = readEnvelope(value);
    const stood = await moveMark(manager, consumer, envelope);
    if (envelope.sequence > stood + 1) throw new Error(`This message waits for sequence ${stood + 1} of its subject.`);
    if (envelope.sequence > stood) await effect(manager, envelope);
    await clearPast(manager, consumer, [envelope]);
    await manager.delete(parkedMessageTable, { id });
  }

  /** Applies the next waiting message of a subject. Returns whether there was one and it went well. */
  async function releaseNext(line: Line, find = parking.nextInLine): Promise<boolean> {
    let next: ParkedMessageRow | undefined;
    try {
      return await dataSource.transaction(async (manager) => {
        const mark = await lockMark(manager, consumer, line);
        next = await find(manager, line, mark);
        if (next) await applyParked(manager, next);
        return next !== undefined;
      });
    } catch (error) {
      if (!next || isOutage(error)) throw error;
      await parking.keep(dataSource.manager, next, stateAfter(error), explain(error));
      logger.error({ subject: line.subject, sequence: next.sequence, err: error }, "A message that waited fails.");
      return false;
    }
  }

  /** Applies the parked messages of a subject that are now next in line. One that fails stays, as failed, and the rest behind it. */
  async function release(line: Line): Promise<number> {
    let released = 0;
    while (await releaseNext(line)) released += 1;
    return released;
  }

  /** A message that could not be read may be readable to a newer version of us: then it waits for its turn like any other. */
  async function readAgain(parked: ParkedMessageRow): Promise<void> {
    const { manager } = dataSource;
    try {
      const { source, subject, sequence } = readEnvelope(parked.value);
      await manager.update(parkedMessageTable, { id: parked.id }, { source, subject, sequence, state: "WAITING" });
    } catch (error) {
      if (!(error instanceof UnreadableMessage)) throw error;
      await manager.update(parkedMessageTable, { id: parked.id }, { state: "UNREADABLE", error: error.message });
    }
  }

  /** Applies what a copy of an older version could not, and what waits behind it. */
  async function takeUpUnknown(): Promise<void> {
    for (const { value } of await parking.ofUnknownVersion(dataSource.manager)) {
      const envelope = readEnvelope(value);
      const isKnown = handlers.knowsVersion(envelope.type);
      if (isKnown && (await releaseNext(envelope, parking.unknownInLine))) await release(envelope);
    }
  }

  /**
   * Applies all that an operator wants tried again or has cleared the way for, what a killed process left behind, and what
   * was parked for its version by a copy that did not know it.
   */
  async function retake(): Promise<void> {
    await takeUpUnknown();
    for (const parked of await parking.toReadAgain(dataSource.manager)) await readAgain(parked);
    for (const line of await parking.linesToRelease(dataSource.manager)) await release(line);
  }

  async function consume(): Promise<Subscription> {
    if (topics.length === 0) return { awayMs: () => 0, stop: async () => undefined };
    return broker.subscribe({ group: consumer, topics, handle: receiveAll });
  }

  return {
    /** Where its events come from. */
    topics,

    receive,

    receiveAll,

    retake,

    async start(): Promise<Subscription> {
      const consumption = await consume();
      const retaking = databaseUrl && startRetaking({ databaseUrl, retake, logger });
      return {
        ...consumption,
        async stop() {
          if (retaking) await retaking.stop();
          await consumption.stop();
        },
      };
    },

    /**
     * Tries a failed message again, and what waits behind it; returns how many of those were applied. Throws what its
     * handler throws, and refuses a message whose turn has not come: the ones before it would be lost.
     */
    async replay(id: string): Promise<number> {
      const parked = await dataSource.manager.findOneByOrFail(parkedMessageTable, { id, consumer });
      const line = readEnvelope(parked.value);
      await dataSource.transaction((manager) => applyParked(manager, parked));
      return release(line);
    },

    parked(): Promise<readonly ParkedMessageRow[]> {
      return rows<ParkedMessageRow>(
        dataSource.manager,
        sql`SELECT * FROM parked_message WHERE consumer = ${consumer} ORDER BY parked_at`,
      );
    },
  };
}

function explain(error: unknown): string {
  return String((error as Error | null | undefined)?.stack ?? error);
}

export type Inbox = ReturnType<typeof createInbox>;
