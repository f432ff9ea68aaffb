import type { EntityManager } from "typeorm";
import { type Line, lineKey } from "../events/mark.ts";
import { rows, sql } from "../postgres/sql.ts";

/** How far lines have come, by `lineKey`. */
export type Marks = ReadonlyMap<string, number>;
/** Sequences of a line that an operator let the consumer pass over, by `lineKey`: both ends belong to it. */
export type PassedOver = ReadonlyMap<string, readonly { readonly first: number; readonly last: number }[]>;

/** Where the consumer stands, in the lines of these subjects or in all. */
export async function readMarks(manager: EntityManager, consumer: string, subjects?: readonly string[]): Promise<Marks> {
  const ofSubjects = subjects ? sql`subject = ANY(${[...subjects]})` : sql`TRUE`;
  const found = await rows<Line & { readonly sequence: number }>(
    manager,
    sql`SELECT source, subject, sequence FROM inbox_mark WHERE consumer = ${consumer} AND ${ofSubjects}`,
  );
  return new Map(found.map((mark) => [lineKey(mark), mark.sequence]));
}

/** What operators discarded or skipped: it has had no effect, so it shall have none in what is built again. */
export async function readPassedOver(manager: EntityManager, consumer: string): Promise<PassedOver> {
  const found = await rows<Line & { readonly first: number; readonly last: number }>(
    manager,
    sql`SELECT source, subject, sequence AS first, passed_to AS last FROM parked_action
        WHERE consumer = ${consumer} AND passed_to IS NOT NULL`,
  );
  return Map.groupBy(found, lineKey);
}
