import type { CloudEvent } from "@coop/contracts";
import { newId } from "@coop/kernel";
import type { Logger } from "pino";
import type { DataSource, EntityManager } from "typeorm";
import type { Broker, IncomingMessage, Subscription } from "../broker/broker.ts";
import { inboxMarkTable, type ParkedMessageRow, parkedMessageTable } from "../postgres/kit-tables.ts";
import { row, rows, sql } from "../postgres/sql.ts";
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

/** Database errors that say nothing about the message: connection lost, server stopping, too many connections. */
function isOutage(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && (/^(08|57P|53)/.test(code) || code.startsWith("ECONN") || code === "EPIPE");
}

/**
 * Applies the events of other services, each once and in the order of its subject.
 *
 * A high-water mark per (source, subject) makes a repeat harmless. A message that keeps failing is parked, and the later
 * ones of its subject wait behind it; all other subjects go on. A gap waits for what is missing.
 */
export function createInbox({ dataSource, broker, logger, consumer, subscribed, tries = 3 }: InboxOptions) {
  async function markOf(manager: EntityManager, { source, subject }: CloudEvent): Promise<number> {
    await manager
      .createQueryBuilder()
      .insert()
      .into(inboxMarkTable)
      .values({ consumer, source, subject, sequence: 0 })
      .orIgnore()
      .execute();
    const mark = await row<{ sequence: number }>(
      manager,
      sql`SELECT sequence FROM inbox_mark WHERE consumer = ${consumer} AND source = ${source} AND subject = ${subject} FOR UPDATE`,
    );
    return mark?.sequence ?? 0;
  }

  /** Runs the handler and moves the mark, in the caller's transaction. */
  async function effect(manager: EntityManager, envelope: CloudEvent): Promise<Received> {
    const handler = handlerFor(subscribed, envelope.type);
    if (handler) await handler.handle(manager, handler.definition.data.parse(envelope.data) as never, envelope);
    const { source, subject, sequence } = envelope;
    await manager.update(inboxMarkTable, { consumer, source, subject }, { sequence });
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
        value: message.value.replaceAll("\u0000", "�"),
        error,
        parked_at: new Date(),
      })
      .orIgnore()
      .execute();
  }

  async function apply(message: IncomingMessage, envelope: CloudEvent): Promise<Received> {
    return dataSource.transaction(async (manager) => {
      const mark = await markOf(manager, envelope);
      if (envelope.sequence <= mark) return "REPEATED";
      if (envelope.sequence > mark + 1) {
        await park(manager, message, "WAITING", `Waits for sequence ${mark + 1}.`, envelope);
        return "WAITING";
      }
      return effect(manager, envelope);
    });
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
    for (let attempt = 1; ; attempt += 1) {
      try {
        const received = await apply(message, envelope);
        if (received === "APPLIED" || received === "IGNORED") await release(envelope.source, envelope.subject);
        return received;
      } catch (error) {
        if (isOutage(error)) throw error;
        if (attempt < tries) {
          await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt));
          continue;
        }
        await park(dataSource.manager, message, "FAILED", String((error as Error).stack ?? error), envelope);
        logger.error(
          { type: envelope.type, subject: envelope.subject, sequence: envelope.sequence, error },
          "A message that keeps failing is parked.",
        );
        return "PARKED";
      }
    }
  }

  /** The parked message of a subject that is next in line, if it only waits. */
  function nextInLine(manager: EntityManager, source: string, subject: string): Promise<ParkedMessageRow | undefined> {
    return row<ParkedMessageRow>(
      manager,
      sql`SELECT p.* FROM parked_message p
          JOIN inbox_mark m ON m.consumer = p.consumer AND m.source = p.source AND m.subject = p.subject
          WHERE p.consumer = ${consumer} AND p.source = ${source} AND p.subject = ${subject}
            AND p.sequence <= m.sequence + 1 AND p.state = 'WAITING'
          ORDER BY p.sequence LIMIT 1 FOR UPDATE OF p`,
    );
  }

  async function applyParked(manager: EntityManager, parked: ParkedMessageRow): Promise<void> {
    const envelope = readEnvelope(parked.value);
    if (envelope.sequence > (await markOf(manager, envelope))) await effect(manager, envelope);
    await manager.delete(parkedMessageTable, { id: parked.id });
  }

  /** Applies the parked messages of a subject that are now next in line. One that fails stays, as failed, and the rest behind it. */
  async function release(source: string, subject: string): Promise<number> {
    for (let released = 0; ; released += 1) {
      let next: ParkedMessageRow | undefined;
      try {
        await dataSource.transaction(async (manager) => {
          next = await nextInLine(manager, source, subject);
          if (next) await applyParked(manager, next);
        });
      } catch (error) {
        if (!next || isOutage(error)) throw error;
        await dataSource.manager.update(parkedMessageTable, { id: next.id }, { state: "FAILED", error: String(error) });
        logger.error({ source, subject, sequence: next.sequence, error }, "A message that waited fails.");
        return released;
      }
      if (!next) return released;
    }
  }

  return {
    receive,

    async start(): Promise<Subscription> {
      const topics = [...new Set(subscribed.map(({ definition }) => definition.topic))];
      return broker.subscribe({
        group: consumer,
        topics,
        handle: async (messages) => {
          for (const message of messages) await receive(message);
        },
      });
    },

    /** Tries a failed message again, and what waits behind it. Throws what its handler throws. */
    async replay(id: string): Promise<number> {
      const parked = await dataSource.manager.findOneByOrFail(parkedMessageTable, { id, consumer });
      await dataSource.transaction((manager) => applyParked(manager, parked));
      return parked.source && parked.subject ? release(parked.source, parked.subject) : 0;
    },

    parked(): Promise<readonly ParkedMessageRow[]> {
      return rows<ParkedMessageRow>(
        dataSource.manager,
        sql`SELECT * FROM parked_message WHERE consumer = ${consumer} ORDER BY parked_at`,
      );
    },
  };
}

export type Inbox = ReturnType<typeof createInbox>;
