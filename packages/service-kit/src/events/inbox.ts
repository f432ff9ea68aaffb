import type { CloudEvent } from "@coop/contracts";
import { newId } from "@coop/kernel";
import type { Logger } from "pino";
import type { DataSource, EntityManager } from "typeorm";
import type { Broker, IncomingMessage, Subscription } from "../broker/broker.ts";
import { inboxMarkTable, type ParkedMessageRow, parkedMessageTable } from "../postgres/kit-tables.ts";
import { row, rows, sql } from "../postgres/sql.ts";
import { isOutage } from "./outage.ts";
import { handlerFor, readEnvelope, type Subscribed, type UnreadableMessage } from "./subscription.ts";

export interface InboxOptions {
  readonly dataSource: DataSource;
  readonly broker: Broker;
  readonly logger: Logger;
  /** The consumer group: one per service. */
  readonly consumer: string;
  readonly subscribed: readonly Subscribed[];
  /** Tries of one message before it is parked. */
  readonly tries?: number;
}

/** What became of one message. */
export type Received = "APPLIED" | "IGNORED" | "REPEATED" | "PARKED" | "WAITING";

type Line = Pick<CloudEvent, "source" | "subject">;

/**
 * Applies the events of other services, each once and in the order of its subject.
 *
 * A high-water mark per (source, subject) makes a repeat harmless. A message that keeps failing is parked, and the later
 * ones of its subject wait behind it; all other subjects go on. A gap waits for what is missing.
 */
export function createInbox({ dataSource, broker, logger, consumer, subscribed, tries = 3 }: InboxOptions) {
  /** Locks the mark: whoever applies, parks or releases messages of this subject holds it, so that none is forgotten between two of them. */
  async function lockMark(manager: EntityManager, { source, subject }: Line): Promise<number> {
    const locked = () =>
      row<{ sequence: number }>(
        manager,
        sql`SELECT sequence FROM inbox_mark WHERE consumer = ${consumer} AND source = ${source} AND subject = ${subject} FOR UPDATE`,
      );
    const mark = await locked();
    if (mark) return mark.sequence;
    await manager
      .createQueryBuilder()
      .insert()
      .into(inboxMarkTable)
      .values({ consumer, source, subject, sequence: 0 })
      .orIgnore()
      .execute();
    return (await locked())?.sequence ?? 0;
  }

  /** Runs the handler, moves the mark and clears away earlier failures of the same event, in the caller's transaction. */
  async function effect(manager: EntityManager, envelope: CloudEvent): Promise<Received> {
    const handler = handlerFor(subscribed, envelope.type);
    if (handler) await handler.handle(manager, handler.definition.data.parse(envelope.data) as never, envelope);
    const { source, subject, sequence } = envelope;
    await manager.query(
      `WITH done AS (DELETE FROM parked_message WHERE consumer = $1 AND source = $2 AND subject = $3 AND sequence = $4)
       UPDATE inbox_mark SET sequence = $4 WHERE consumer = $1 AND source = $2 AND subject = $3`,
      [consumer, source, subject, sequence],
    );
    return handler ? "APPLIED" : "IGNORED";
  }

  async function park(
    manager: EntityManager,
    message: IncomingMessage,
    state: ParkedMessageRow["state"],
    error: string,
    envelope?: CloudEvent,
  ) {
    await manager
      .createQueryBuilder()
      .insert()
      .into(parkedMessageTable)
      .values({
        id: newId(),
        consumer,
        state,
        source: envelope?.source ?? null,
        subject: envelope?.subject ?? null,
        sequence: envelope?.sequence ?? null,
        topic: message.topic,
        partition: message.partition,
        offset: message.offset.toString(),
        value: withoutNul(message.value),
        error: withoutNul(error),
        parked_at: new Date(),
      })
      .orIgnore()
      .execute();
  }

  async function apply(message: IncomingMessage, envelope: CloudEvent): Promise<Received> {
    return dataSource.transaction(async (manager) => {
      const mark = await lockMark(manager, envelope);
      if (envelope.sequence <= mark) return "REPEATED";
      if (envelope.sequence > mark + 1) {
        await park(manager, message, "WAITING", `Waits for sequence ${mark + 1}.`, envelope);
        return "WAITING";
      }
      return effect(manager, envelope);
    });
  }

  /** Tries several times, then parks. An outage is not a try: the broker brings the message again. */
  async function applyOrPark(message: IncomingMessage, envelope: CloudEvent): Promise<Received> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await apply(message, envelope);
      } catch (error) {
        if (isOutage(error)) throw error;
        if (attempt < tries) {
          await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt));
          continue;
        }
        await park(dataSource.manager, message, "FAILED", explain(error), envelope);
        const { type, subject, sequence } = envelope;
        logger.error({ type, subject, sequence, error }, "A message that keeps failing is parked.");
        return "PARKED";
      }
    }
  }

  async function receive(message: IncomingMessage): Promise<Received> {
    let envelope: CloudEvent;
    try {
      envelope = readEnvelope(message.value);
    } catch (error) {
      await park(dataSource.manager, message, "UNREADABLE", (error as UnreadableMessage).message);
      logger.error({ topic: message.topic, offset: message.offset.toString() }, "A message that cannot be read is parked.");
      return "PARKED";
    }
    const received = await applyOrPark(message, envelope);
    // After a repeat as well: who applied it the first time may have died before it released what waited.
    if (received !== "WAITING" && received !== "PARKED") await release(envelope);
    return received;
  }

  /** The parked message of a subject that is next in line, if it only waits. */
  function nextInLine(manager: EntityManager, { source, subject }: Line, mark: number): Promise<ParkedMessageRow | undefined> {
    return row<ParkedMessageRow>(
      manager,
      sql`SELECT * FROM parked_message
          WHERE consumer = ${consumer} AND source = ${source} AND subject = ${subject}
            AND sequence <= ${mark + 1} AND state = 'WAITING'
          ORDER BY sequence LIMIT 1`,
    );
  }

  async function applyParked(manager: EntityManager, parked: ParkedMessageRow, mark: number): Promise<void> {
    const envelope = readEnvelope(parked.value);
    if (envelope.sequence > mark + 1) throw new Error(`This message waits for sequence ${mark + 1} of its subject.`);
    if (envelope.sequence > mark) await effect(manager, envelope);
    await manager.delete(parkedMessageTable, { id: parked.id });
  }

  /** Applies the next waiting message of a subject. Returns whether there was one and it went well. */
  async function releaseNext(line: Line): Promise<boolean> {
    let next: ParkedMessageRow | undefined;
    try {
      return await dataSource.transaction(async (manager) => {
        const mark = await lockMark(manager, line);
        next = await nextInLine(manager, line, mark);
        if (next) await applyParked(manager, next, mark);
        return next !== undefined;
      });
    } catch (error) {
      if (!next || isOutage(error)) throw error;
      await dataSource.manager.update(parkedMessageTable, { id: next.id }, { state: "FAILED", error: explain(error) });
      logger.error({ subject: line.subject, sequence: next.sequence, error }, "A message that waited fails.");
      return false;
    }
  }

  /** Applies the parked messages of a subject that are now next in line. One that fails stays, as failed, and the rest behind it. */
  async function release(line: Line): Promise<number> {
    const somethingWaits = await row(
      dataSource.manager,
      sql`SELECT 1 FROM parked_message WHERE consumer = ${consumer} AND source = ${line.source} AND subject = ${line.subject}
          AND state = 'WAITING' LIMIT 1`,
    );
    let released = 0;
    if (somethingWaits) while (await releaseNext(line)) released += 1;
    return released;
  }

  return {
    receive,

    async start(): Promise<Subscription> {
      const topics = [...new Set(subscribed.map(({ definition }) => definition.topic))];
      if (topics.length === 0) return { stop: async () => undefined };
      return broker.subscribe({
        group: consumer,
        topics,
        handle: async (messages) => {
          for (const message of messages) await receive(message);
        },
      });
    },

    /**
     * Tries a failed message again, and what waits behind it; returns how many of those were applied. Throws what its
     * handler throws, and refuses a message whose turn has not come: the ones before it would be lost.
     */
    async replay(id: string): Promise<number> {
      const parked = await dataSource.manager.findOneByOrFail(parkedMessageTable, { id, consumer });
      const line = readEnvelope(parked.value);
      await dataSource.transaction(async (manager) => applyParked(manager, parked, await lockMark(manager, line)));
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

/** PostgreSQL keeps no NUL in a text. */
function withoutNul(text: string): string {
  return text.replaceAll("\u0000", "\ufffd");
}

function explain(error: unknown): string {
  return String((error as Error | null | undefined)?.stack ?? error);
}

export type Inbox = ReturnType<typeof createInbox>;
