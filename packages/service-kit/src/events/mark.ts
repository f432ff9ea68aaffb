import type { CloudEvent } from "@coop/contracts";
import type { EntityManager } from "typeorm";
import { rows, sql } from "../postgres/sql.ts";

/** The events of one subject, which one service announces one after the other. */
export type Line = Pick<CloudEvent, "source" | "subject">;

/** Neither holds a zero byte: no envelope that does is read. */
export const lineKey = ({ source, subject }: Line): string => `${source}\u0000${subject}`;

export function lineOfKey(key: string): Line {
  const [source = "", subject = ""] = key.split("\u0000");
  return { source, subject };
}

/** A line, where it stands and where it shall stand. */
export interface Advance extends Line {
  readonly from: number;
  readonly to: number;
}

const columnsOf = (lines: readonly Line[]) => [lines.map(({ source }) => source), lines.map(({ subject }) => subject)] as const;

/**
 * Locks the marks, made where there are none, always in one order, and gives the sequences that they stand at, in the order
 * of the lines. Whoever applies, parks, releases or discards messages of a line holds its mark, so that none is forgotten
 * between two of them.
 */
export async function lockMarks(manager: EntityManager, consumer: string, lines: readonly Line[]): Promise<readonly number[]> {
  const marks = await lockOrMake(manager, consumer, lines);
  const missing = lines.filter((line) => !marks.has(lineKey(line)));
  // Somebody else has made them in the meantime: now they are there.
  const made = missing.length > 0 ? await lockOrMake(manager, consumer, missing) : marks;
  return lines.map((line) => marks.get(lineKey(line)) ?? made.get(lineKey(line)) ?? 0);
}

/** The same for one. */
export async function lockMark(manager: EntityManager, consumer: string, line: Line): Promise<number> {
  const [sequence = 0] = await lockMarks(manager, consumer, [line]);
  return sequence;
}

async function lockOrMake(
  manager: EntityManager,
  consumer: string,
  lines: readonly Line[],
): Promise<ReadonlyMap<string, number>> {
  const [sources, subjects] = columnsOf(lines);
  const marks = await rows<Line & { readonly sequence: number }>(
    manager,
    sql`WITH line AS (
          SELECT * FROM unnest(${sources}::text[], ${subjects}::text[]) AS line (source, subject)
        ), locked AS (
          SELECT source, subject, sequence FROM inbox_mark JOIN line USING (source, subject)
          WHERE consumer = ${consumer} ORDER BY source, subject FOR UPDATE OF inbox_mark
        ), made AS (
          INSERT INTO inbox_mark (consumer, source, subject, sequence)
          SELECT ${consumer}, source, subject, 0 FROM line LEFT JOIN locked USING (source, subject)
          WHERE locked.sequence IS NULL ORDER BY source, subject
          ON CONFLICT DO NOTHING RETURNING source, subject, sequence
        )
        SELECT * FROM locked UNION ALL SELECT * FROM made`,
  );
  return new Map(marks.map((mark) => [lineKey(mark), mark.sequence]));
}

/**
 * Moves marks that are locked, and clears away the earlier failures of the events that they move past. Gives those of the
 * lines, moved or not, in which something waits for its turn.
 */
export function advanceMarks(manager: EntityManager, consumer: string, advances: readonly Advance[]): Promise<readonly Line[]> {
  const [sources, subjects] = columnsOf(advances);
  return rows<Line>(
    manager,
    sql`WITH line AS (
          SELECT * FROM unnest(${sources}::text[], ${subjects}::text[], ${advances.map(({ from }) => from)}::integer[],
            ${advances.map(({ to }) => to)}::integer[]) AS line (source, subject, before, after)
        ), parked AS (
          SELECT id, source, subject, state, sequence > before AND sequence <= after AS is_done
          FROM parked_message JOIN line USING (source, subject) WHERE consumer = ${consumer}
        ), done AS (
          DELETE FROM parked_message USING parked WHERE parked_message.id = parked.id AND is_done
        ), moved AS (
          UPDATE inbox_mark mark SET sequence = after FROM line
          WHERE mark.consumer = ${consumer} AND mark.source = line.source AND mark.subject = line.subject AND after > before
        )
        SELECT DISTINCT source, subject FROM parked WHERE NOT is_done AND state IN ('WAITING', 'RETRY')`,
  );
}
