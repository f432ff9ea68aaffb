import type { CloudEvent } from "@coop/contracts";
import type { EntityManager } from "typeorm";
import { integerArray, textArray } from "../postgres/arrays.ts";
import { row, rows, sql } from "../postgres/sql.ts";

/** The events of one subject, which one service announces one after the other. */
export type Line = Pick<CloudEvent, "source" | "subject">;

/** Neither holds a zero byte: no envelope that does is read. */
export const lineKey = ({ source, subject }: Line): string => `${source}\u0000${subject}`;

export function lineOfKey(key: string): Line {
  const [source = "", subject = ""] = key.split("\u0000");
  return { source, subject };
}

/** Events of one line that follow each other, as their sequences say. */
export interface Stretch extends Line {
  readonly first: number;
  readonly last: number;
}

/**
 * Locks the mark of a line, made where there is none, and gives the sequence that it stands at. Whoever applies, parks,
 * releases or discards messages of a line holds its mark, so that none is forgotten between two of them.
 */
export async function lockMark(manager: EntityManager, consumer: string, { source, subject }: Line): Promise<number> {
  const mark = await row<{ sequence: number }>(
    manager,
    sql`INSERT INTO inbox_mark AS mark (consumer, source, subject, sequence) VALUES (${consumer}, ${source}, ${subject}, 0)
        ON CONFLICT (consumer, source, subject) DO UPDATE SET sequence = mark.sequence RETURNING sequence`,
  );
  return mark?.sequence as number;
}

/**
 * Locks the marks of these lines, always in one order, and moves each to the end of its stretch, unless something before the
 * stretch is missing or its end has been there already. Gives the sequences that they stood at, in the order of the
 * stretches: what is later in a stretch is due, in this transaction.
 */
export async function moveMarks(
  manager: EntityManager,
  consumer: string,
  stretches: readonly Stretch[],
): Promise<readonly number[]> {
  const stood = await moveOrMake(manager, consumer, stretches);
  const missing = stretches.filter((_, index) => stood[index] === undefined);
  // Somebody else has made them in the meantime: now they are there.
  const made = missing.length > 0 ? [...(await moveOrMake(manager, consumer, missing))] : [];
  return stood.map((sequence) => sequence ?? made.shift() ?? 0);
}

/** The same for one event. */
export async function moveMark(manager: EntityManager, consumer: string, event: CloudEvent): Promise<number> {
  const { source, subject, sequence } = event;
  const [stood = 0] = await moveMarks(manager, consumer, [{ source, subject, first: sequence, last: sequence }]);
  return stood;
}

/** One long text is answered: to read a row for each mark would cost more than all else here. */
async function moveOrMake(
  manager: EntityManager,
  consumer: string,
  stretches: readonly Stretch[],
): Promise<readonly (number | undefined)[]> {
  const [sources, subjects] = [stretches.map(({ source }) => source), stretches.map(({ subject }) => subject)];
  const moved = await row<{ stood: string }>(
    manager,
    sql`WITH line AS (
          SELECT * FROM unnest(${textArray(sources)}::text[], ${textArray(subjects)}::text[],
            ${integerArray(stretches.map(({ first }) => first))}::integer[],
            ${integerArray(stretches.map(({ last }) => last))}::integer[])
            WITH ORDINALITY AS line (source, subject, first, last, place)
        ), locked AS (
          SELECT line.*, sequence FROM inbox_mark JOIN line USING (source, subject)
          WHERE consumer = ${consumer} ORDER BY source, subject FOR UPDATE OF inbox_mark
        ), made AS (
          INSERT INTO inbox_mark (consumer, source, subject, sequence)
          SELECT ${consumer}, source, subject, CASE line.first WHEN 1 THEN line.last ELSE 0 END
          FROM line LEFT JOIN locked USING (source, subject) WHERE locked.subject IS NULL ORDER BY source, subject
          ON CONFLICT DO NOTHING RETURNING source, subject
        ), moved AS (
          UPDATE inbox_mark mark SET sequence = locked.last FROM locked
          WHERE mark.consumer = ${consumer} AND mark.source = locked.source AND mark.subject = locked.subject
            AND locked.sequence BETWEEN locked.first - 1 AND locked.last - 1
        )
        SELECT string_agg(CASE WHEN made.subject IS NULL THEN coalesce(sequence::text, '') ELSE '0' END, ' ' ORDER BY line.place)
          AS stood
        FROM line LEFT JOIN locked USING (source, subject) LEFT JOIN made USING (source, subject)`,
  );
  return (moved?.stood ?? "").split(" ").map((sequence) => (sequence === "" ? undefined : Number(sequence)));
}

/**
 * Clears away what is parked of events that are applied, their earlier failures, and gives those of the lines, moved or not,
 * in which something waits for its turn. To be asked after the marks are locked, not with them: who held them before may
 * have parked something.
 */
export async function clearPast(manager: EntityManager, consumer: string, lines: readonly Line[]): Promise<readonly Line[]> {
  const parked = await row(manager, sql`SELECT FROM parked_message WHERE consumer = ${consumer} LIMIT 1`);
  if (!parked) return [];
  return rows<Line>(
    manager,
    sql`WITH line AS (
          SELECT * FROM unnest(${lines.map(({ source }) => source)}::text[], ${lines.map(({ subject }) => subject)}::text[]) AS line (source, subject)
        ), parked AS (
          SELECT parked.id, source, subject, state, parked.sequence <= mark.sequence AS is_done
          FROM line JOIN inbox_mark mark USING (source, subject) JOIN parked_message parked USING (consumer, source, subject)
          WHERE consumer = ${consumer}
        ), done AS (
          DELETE FROM parked_message USING parked WHERE parked_message.id = parked.id AND is_done
        )
        SELECT DISTINCT source, subject FROM parked WHERE NOT is_done AND state IN ('WAITING', 'RETRY')`,
  );
}
