import { setTimeout as pause } from "node:timers/promises";
import type { ServiceName } from "@coop/infra/embedded/services.ts";
import type { Day } from "@coop/kernel";
import { sql } from "@coop/service-kit";
import type { Databases } from "./databases.ts";

/** Whose events each service takes in. */
export const listensTo: Readonly<Record<ServiceName, readonly ServiceName[]>> = {
  protocols: ["protocols", "opinions", "funding", "adhesions"],
  opinions: ["protocols"],
  funding: ["protocols"],
  adhesions: ["protocols", "funding"],
};

const LOOK_EVERY_MS = 500;

/**
 * Waits until every outbox is empty, every consumer has taken in all that was announced to it, and what is due on the legal
 * day is done. Resolves with what is still on its way when the time is over; empty when all is quiet.
 */
export async function untilQuiet(databases: Databases, today: Day, withinMs: number): Promise<readonly string[]> {
  for (const deadline = Date.now() + withinMs; ; await pause(LOOK_EVERY_MS)) {
    const moving = await stillMoving(databases, today).catch((error: Error) => [`a database does not answer: ${error.message}`]);
    if (moving.length === 0 || Date.now() > deadline) return moving;
  }
}

async function stillMoving(databases: Databases, today: Day): Promise<readonly string[]> {
  const found: string[] = [];
  const due = await databases.rows("adhesions", sql`SELECT FROM adhesion WHERE next_report_on <= ${today}::date`);
  if (due.length > 0) found.push(`adhesions: ${due.length} reports are to be opened`);
  const announced = new Map<ServiceName, number>();
  for (const name of databases.names) {
    const [kept] = await databases.rows<{ unpublished: number; announced: number }>(
      name,
      sql`SELECT (SELECT count(*)::int FROM outbox WHERE published_at IS NULL) AS unpublished,
                 (SELECT coalesce(sum(sequence), 0)::int FROM aggregate_head) AS announced`,
    );
    if (kept?.unpublished) found.push(`${name}: ${kept.unpublished} events have not left`);
    announced.set(name, kept?.announced ?? 0);
  }
  for (const name of databases.names) {
    for (const source of listensTo[name]) {
      const [mark] = await databases.rows<{ taken: number }>(
        name,
        sql`SELECT coalesce(sum(sequence), 0)::int AS taken FROM inbox_mark WHERE source = ${`/coop/${source}`}`,
      );
      const missing = (announced.get(source) ?? 0) - (mark?.taken ?? 0);
      if (missing !== 0) found.push(`${name}: ${missing} events of ${source} are not taken in`);
    }
  }
  return found;
}
