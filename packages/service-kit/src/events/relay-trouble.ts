import type { EntityManager } from "typeorm";
import { row, sql } from "../postgres/sql.ts";
import { waitingRows } from "./outgoing.ts";

/** What a relay knows of itself, in milliseconds of `performance.now()`. */
export interface RelayProgress {
  /** Since when every try has failed, and why the last one did. */
  readonly failing: { readonly sinceMs: number; readonly why: string } | undefined;
  /** When it last published something, or found nothing to publish. */
  readonly progressAtMs: number;
}

/**
 * What keeps events from going out, as a code and a sentence; undefined when nothing does. While another copy holds the
 * lease it is that copy's affair. A long queue that moves is no trouble, nor is what stands behind a parked event.
 */
export async function relayTrouble(
  manager: EntityManager,
  holder: string,
  { failing, progressAtMs }: RelayProgress,
  patienceMs: number,
): Promise<string | undefined> {
  if (await isHeldElsewhere(manager, holder)) return undefined;
  const nowMs = performance.now();
  if (failing && nowMs - failing.sinceMs > patienceMs) {
    return `RELAY_FAILING: Events could not be published for ${seconds(nowMs - failing.sinceMs)} s (${failing.why}).`;
  }
  if (nowMs - progressAtMs <= patienceMs) return undefined;
  const ageMs = await oldestAgeMs(manager);
  return ageMs > patienceMs ? `RELAY_STUCK: The oldest event waits for ${seconds(ageMs)} s and nothing moves.` : undefined;
}

async function isHeldElsewhere(manager: EntityManager, holder: string): Promise<boolean> {
  const other = await row(
    manager,
    sql`SELECT 1 FROM lease WHERE name = 'relay' AND holder <> ${holder} AND expires_at > clock_timestamp()`,
  );
  return other !== undefined;
}

async function oldestAgeMs(manager: EntityManager): Promise<number> {
  const [oldest] = await waitingRows(manager, 1);
  if (!oldest) return 0;
  const age = await row<{ ms: number }>(
    manager,
    sql`SELECT extract(epoch FROM clock_timestamp() - recorded_at)::float8 * 1000 AS ms FROM outbox WHERE position = ${oldest.position}`,
  );
  return age?.ms ?? 0;
}

const seconds = (ms: number) => Math.round(ms / 1_000);
