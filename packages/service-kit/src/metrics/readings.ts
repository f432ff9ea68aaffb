import type { DataSource } from "typeorm";
import { OUTBOX } from "../events/outgoing.ts";
import { row, sql } from "../postgres/sql.ts";

/** What is read when somebody asks for it, never by a timer. Undefined: it did not answer. */
export interface Readings {
  readonly database: DatabaseReadings | undefined;
  /** By topic. */
  readonly lags: ReadonlyMap<string, number> | undefined;
}

export interface DatabaseReadings {
  readonly outboxWaiting: number;
  readonly outboxOldestSeconds: number;
  readonly outboxParked: number;
  readonly gaps: number;
  readonly inboxParked: Readonly<Record<"failed" | "waiting" | "retry" | "unreadable" | "unknown_version", number>>;
}

/** Nothing is counted further: a million rows that wait must not cost a scrape more than ten thousand do. */
const COUNTED = 10_000;

/** What waits and what is parked, in one statement. What stands behind a parked event is not late: it waits for an operator. */
export async function readDatabase({ manager }: DataSource, consumer: string): Promise<DatabaseReadings> {
  const read = await row<DatabaseReadings>(
    manager,
    sql`WITH waiting AS (
          SELECT subject, recorded_at FROM outbox WHERE published_at IS NULL ORDER BY position LIMIT ${COUNTED}
        ), parked AS (
          SELECT consumer, state, source, subject FROM parked_message WHERE consumer IN (${consumer}, ${OUTBOX}) LIMIT ${COUNTED}
        ), incoming AS (
          SELECT state, source, subject FROM parked WHERE consumer = ${consumer}
        ), outgoing AS (
          SELECT subject FROM parked WHERE consumer = ${OUTBOX}
        )
        SELECT
          (SELECT count(*)::int FROM waiting) AS "outboxWaiting",
          (SELECT coalesce(greatest(extract(epoch FROM clock_timestamp() - min(recorded_at)), 0), 0)::float8 FROM waiting
           WHERE subject::text NOT IN (SELECT subject FROM outgoing)) AS "outboxOldestSeconds",
          (SELECT count(*)::int FROM outgoing) AS "outboxParked",
          (SELECT count(*)::int FROM (SELECT FROM incoming WHERE subject IS NOT NULL
           GROUP BY source, subject HAVING bool_and(state = 'WAITING')) AS lines) AS gaps,
          (SELECT jsonb_build_object(
             'failed', count(*) FILTER (WHERE state = 'FAILED'), 'waiting', count(*) FILTER (WHERE state = 'WAITING'),
             'retry', count(*) FILTER (WHERE state = 'RETRY'), 'unreadable', count(*) FILTER (WHERE state = 'UNREADABLE'),
             'unknown_version', count(*) FILTER (WHERE state = 'UNKNOWN_VERSION'))
           FROM incoming) AS "inboxParked"`,
  );
  return read as DatabaseReadings;
}
