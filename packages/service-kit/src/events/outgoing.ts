import type { CloudEvent } from "@coop/contracts";
import { newId } from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { outboxTable, type ParkedMessageRow } from "../postgres/kit-tables.ts";
import { rows, sql } from "../postgres/sql.ts";
import type { Carried, OutgoingRow, RefusedRow } from "./carry.ts";
import { withoutDisk } from "./lease.ts";

/** Under which consumer the events stand that can't go out: the service's own outbox, where others have a group. */
export const OUTBOX = "outbox";
/** They are on no partition yet; their offset is their position in the outbox. */
const NO_PARTITION = -1;

/** What takes the place of an event that was given up: no reader knows it, and each counts on behind it. */
const DISCARDED_TYPE = "fr.coop.event.discarded.v1";

/** The next rows to publish. What stands behind a parked one of its subject is not among them. */
export function waitingRows(manager: EntityManager, limit: number): Promise<readonly OutgoingRow[]> {
  return rows<OutgoingRow>(
    manager,
    sql`SELECT position, topic, subject, envelope FROM outbox
        WHERE published_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM parked_message parked
          WHERE parked.consumer = ${OUTBOX} AND parked.subject = outbox.subject::text AND parked.state <> 'RETRY')
        ORDER BY position LIMIT ${limit}`,
  );
}

/** Notes what was published, and parks what can't be. */
export async function settle(manager: EntityManager, source: string, { published, refused }: Carried): Promise<void> {
  for (const each of refused) await park(manager, source, each);
  const positions = published.map(({ position }) => position);
  await rows(
    manager,
    sql`WITH gone AS (DELETE FROM parked_message WHERE consumer = ${OUTBOX} AND "offset" = ANY(${positions}::bigint[]))
        UPDATE outbox SET published_at = clock_timestamp() FROM ${withoutDisk} WHERE position = ANY(${positions}::bigint[])`,
  );
}

/** The sequence is counted back from the subject's last one, since the envelope itself may be what is broken. */
async function park(manager: EntityManager, source: string, { row, error }: RefusedRow): Promise<void> {
  const { position, topic, subject, envelope } = row;
  await rows(
    manager,
    sql`INSERT INTO parked_message
          (id, consumer, state, source, subject, sequence, topic, partition, "offset", value, error, parked_at)
        VALUES (${newId()}, ${OUTBOX}, 'FAILED', ${source}, ${subject},
          (SELECT sequence - (SELECT count(*) FROM outbox WHERE subject = ${subject}::uuid AND position > ${position}::bigint)
           FROM aggregate_head WHERE subject = ${subject}::uuid),
          ${topic}, ${NO_PARTITION}, ${position}, ${envelope}, ${error.stack ?? String(error)}, clock_timestamp())
        ON CONFLICT (consumer, topic, partition, "offset") DO UPDATE
        SET state = excluded.state, value = excluded.value, error = excluded.error`,
  );
}

/**
 * Gives an event up: something that nobody applies goes out in its place, so that no reader waits for its sequence for
 * ever. One whose sequence is not known never goes out.
 */
export async function discardOutgoing(manager: EntityManager, parked: ParkedMessageRow): Promise<void> {
  const { offset: position, source, subject, sequence } = parked;
  const outgoing = await manager.findOneByOrFail(outboxTable, { position });
  if (source === null || subject === null || sequence === null) {
    await manager.update(outboxTable, { position }, { published_at: new Date() });
    return;
  }
  const standIn = {
    specversion: "1.0",
    id: newId(),
    type: DISCARDED_TYPE,
    source,
    subject,
    time: outgoing.recorded_at.toISOString(),
    partitionkey: subject,
    sequence,
    dataschema: `urn:coop:event:${DISCARDED_TYPE}`,
    data: {},
  } satisfies CloudEvent;
  await manager.update(outboxTable, { position }, { envelope: JSON.stringify(standIn) });
}
