import type { EntityManager } from "typeorm";

/** How long the answer to a mutation is kept for its repetitions. */
const ANSWERS_HOURS = 24;

/** Lets go of published events past their retention, and of answers that nobody repeats any more. */
export async function prune(manager: EntityManager, retentionMs: number): Promise<void> {
  await manager.query("DELETE FROM outbox WHERE published_at < clock_timestamp() - $1 * interval '1 millisecond'", [retentionMs]);
  await manager.query("DELETE FROM idempotency WHERE recorded_at < clock_timestamp() - $1 * interval '1 hour'", [ANSWERS_HOURS]);
}
