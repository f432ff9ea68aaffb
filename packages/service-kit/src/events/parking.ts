import type { CloudEvent } from "@coop/contracts";
import { newId } from "@coop/kernel";
import type { EntityManager } from "typeorm";
import type { IncomingMessage } from "../broker/broker.ts";
import { type ParkedMessageRow, parkedMessageTable } from "../postgres/kit-tables.ts";
import { row, rows, sql } from "../postgres/sql.ts";
import { UnknownVersion } from "./handlers.ts";
import type { Line } from "./mark.ts";
import { PARKED_CHANNEL } from "./retaking.ts";

const goesOn = sql`state IN ('WAITING', 'RETRY')`;

/** Where one consumer keeps the messages that it can't apply yet. */
export function createParking(consumer: string) {
  const inLine = ({ source, subject }: Line) => sql`consumer = ${consumer} AND source = ${source} AND subject = ${subject}`;

  return {
    async park(
      manager: EntityManager,
      message: IncomingMessage,
      state: ParkedMessageRow["state"],
      error: string,
      envelope?: CloudEvent,
    ): Promise<void> {
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
      if (state === "UNKNOWN_VERSION") await tellOtherCopies(manager);
    },

    /** The message of a subject that is next after its mark, unless it has failed and nobody asked to try it again. Of repeats, the first. */
    nextInLine(manager: EntityManager, line: Line, mark: number): Promise<ParkedMessageRow | undefined> {
      return row<ParkedMessageRow>(
        manager,
        sql`SELECT * FROM parked_message WHERE ${inLine(line)} AND ${goesOn} AND sequence <= ${mark + 1}
            ORDER BY sequence, parked_at, "offset" LIMIT 1`,
      );
    },

    /** The subjects whose next message is here and may be applied. */
    linesToRelease(manager: EntityManager): Promise<readonly Line[]> {
      return rows<Line>(
        manager,
        sql`SELECT DISTINCT source, subject
            FROM parked_message LEFT JOIN inbox_mark mark USING (consumer, source, subject)
            WHERE consumer = ${consumer} AND ${goesOn} AND parked_message.sequence <= coalesce(mark.sequence, 0) + 1`,
      );
    },

    /** The messages that some copy of this consumer could not apply, because they are newer than itself. */
    ofUnknownVersion(manager: EntityManager): Promise<readonly ParkedMessageRow[]> {
      return rows<ParkedMessageRow>(
        manager,
        sql`SELECT * FROM parked_message WHERE consumer = ${consumer} AND state = 'UNKNOWN_VERSION' ORDER BY parked_at`,
      );
    },

    /** The one of them that holds up a subject. */
    unknownInLine(manager: EntityManager, line: Line): Promise<ParkedMessageRow | undefined> {
      return row<ParkedMessageRow>(
        manager,
        sql`SELECT * FROM parked_message WHERE ${inLine(line)} AND state = 'UNKNOWN_VERSION' ORDER BY sequence LIMIT 1`,
      );
    },

    /** Keeps a parked message that could not be applied when its turn came. */
    async keep(manager: EntityManager, { id }: ParkedMessageRow, state: ParkedMessageRow["state"], error: string): Promise<void> {
      await manager.update(parkedMessageTable, { id }, { state, error: withoutNul(error) });
      if (state === "UNKNOWN_VERSION") await tellOtherCopies(manager);
    },

    /** The messages without a subject that somebody wants read again. */
    toReadAgain(manager: EntityManager): Promise<readonly ParkedMessageRow[]> {
      return rows<ParkedMessageRow>(
        manager,
        sql`SELECT * FROM parked_message WHERE consumer = ${consumer} AND state = 'RETRY' AND subject IS NULL`,
      );
    },
  };
}

/** How a message is parked that could not be applied. */
export function stateAfter(error: unknown): ParkedMessageRow["state"] {
  return error instanceof UnknownVersion ? "UNKNOWN_VERSION" : "FAILED";
}

/** Copies of a newer version may run beside this one: they apply what it does not know. */
async function tellOtherCopies(manager: EntityManager): Promise<void> {
  await manager.query("SELECT pg_notify($1, '')", [PARKED_CHANNEL]);
}

/** PostgreSQL keeps no NUL in a text. */
function withoutNul(text: string): string {
  return text.replaceAll("\u0000", "\ufffd");
}
