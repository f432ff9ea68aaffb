import type { CloudEvent } from "@coop/contracts";
import type { EntityManager } from "typeorm";
import { inboxMarkTable } from "../postgres/kit-tables.ts";
import { row, rows, sql } from "../postgres/sql.ts";

/** The events of one subject, which one service announces one after the other. */
export type Line = Pick<CloudEvent, "source" | "subject">;

/** Neither holds a zero byte: no envelope that does is read. */
export const lineKey = ({ source, subject }: Line): string => `${source}\u0000${subject}`;

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

/** A line, where it stands and where it shall stand. */
export interface Advance extends Line {
  readonly from: number;
  readonly to: number;
}

const columnsOf = (lines: readonly Line[]) => [lines.map(({ source }) => source), lines.map(({ subject }) => subject)] as const;

/** The same for several lines at once, always locked in one order. Gives the sequences in the order of the lines. */
export async function lockMarks(manager: EntityManager, consumer: string, lines: readonly Line[]): Promise<readonly number[]> {
  const [sources, subjects] = columnsOf(lines);
  const locked = () =>
    rows<{ place: string; sequence: number }>(
      manager,
      sql`SELECT place, mark.sequence
          FROM unnest(${sources}::text[], ${subjects}::text[]) WITH ORDINALITY AS line (source, subject, place)
          JOIN inbox_mark mark USING (source, subject) WHERE mark.consumer = ${consumer}
          ORDER BY mark.source, mark.subject FOR UPDATE OF mark`,
    );
  let marks = await locked();
  if (marks.length < lines.length) {
    await rows(
      manager,
      sql`INSERT INTO inbox_mark (consumer, source, subject, sequence)
          SELECT ${consumer}, source, subject, 0 FROM unnest(${sources}::text[], ${subjects}::text[]) AS line (source, subject)
          ORDER BY source, subject ON CONFLICT DO NOTHING`,
    );
    marks = await locked();
  }
  const sequences = new Map(marks.map(({ place, sequence }) => [Number(place), sequence]));
  return lines.map((_, index) => sequences.get(index + 1) ?? 0);
}

/** Moves marks that are locked, and clears away the earlier failures of the events that they move past. */
export async function advanceMarks(manager: EntityManager, consumer: string, advances: readonly Advance[]): Promise<void> {
  const [sources, subjects] = columnsOf(advances);
  await rows(
    manager,
    sql`WITH line AS (
          SELECT * FROM unnest(${sources}::text[], ${subjects}::text[], ${advances.map(({ from }) => from)}::integer[],
            ${advances.map(({ to }) => to)}::integer[]) AS line (source, subject, before, after)
        ), done AS (
          DELETE FROM parked_message parked USING line
          WHERE parked.consumer = ${consumer} AND parked.source = line.source AND parked.subject = line.subject
            AND parked.sequence > before AND parked.sequence <= after
        )
        UPDATE inbox_mark mark SET sequence = after FROM line
        WHERE mark.consumer = ${consumer} AND mark.source = line.source AND mark.subject = line.subject`,
  );
}
