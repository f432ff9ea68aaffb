import type { CloudEvent } from "@coop/contracts";
import type { EntityManager } from "typeorm";
import { inboxMarkTable } from "../postgres/kit-tables.ts";
import { row, sql } from "../postgres/sql.ts";

/** The events of one subject, which one service announces one after the other. */
export type Line = Pick<CloudEvent, "source" | "subject">;

/**
 * Locks the mark, made when there is none, and gives the sequence that it stands at. Whoever applies, parks, releases or
 * discards messages of this subject holds it, so that none is forgotten between two of them.
 */
export async function lockMark(manager: EntityManager, consumer: string, { source, subject }: Line): Promise<number> {
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
