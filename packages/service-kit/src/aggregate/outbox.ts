import type { Announcement, CloudEvent } from "@coop/contracts";
import { newId } from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { outboxTable } from "../postgres/kit-tables.ts";

/** Name of the NOTIFY channel that wakes the relay. */
export const OUTBOX_CHANNEL = "coop_outbox";

/** A broker takes a megabyte; an event that would not fit is refused with the mutation that caused it. */
const MAX_EVENT_BYTES = 900_000;

export interface Outgoing {
  /** `/coop/protocols` */
  readonly source: string;
  readonly subject: string;
  /** Sequence of the last event announced about this subject. */
  readonly lastSequence: number;
  readonly at: Date;
  readonly traceparent: string | undefined;
}

/**
 * Writes the announcements to the outbox, in the transaction of the change. Returns the last sequence given.
 * Throws when the data do not fit the event's schema or are too large: the change is then undone.
 */
export async function writeOutbox(
  manager: EntityManager,
  outgoing: Outgoing,
  announcements: readonly Announcement[],
): Promise<number> {
  let sequence = outgoing.lastSequence;
  if (announcements.length === 0) return sequence;
  const entries = announcements.map(({ definition, data }) => {
    sequence += 1;
    const envelope: CloudEvent = {
      specversion: "1.0",
      id: newId(),
      type: definition.type,
      source: outgoing.source,
      subject: outgoing.subject,
      time: outgoing.at.toISOString(),
      partitionkey: outgoing.subject,
      sequence,
      dataschema: `urn:coop:event:${definition.type}`,
      ...(outgoing.traceparent ? { traceparent: outgoing.traceparent } : {}),
      data: definition.data.parse(data),
    };
    const text = JSON.stringify(envelope);
    if (Buffer.byteLength(text) > MAX_EVENT_BYTES)
      throw new Error(`An event ${definition.type} is larger than ${MAX_EVENT_BYTES} bytes.`);
    return { topic: definition.topic, subject: outgoing.subject, envelope: text, recorded_at: new Date(), published_at: null };
  });
  await manager.insert(outboxTable, entries);
  await manager.query("SELECT pg_notify($1, '')", [OUTBOX_CHANNEL]);
  return sequence;
}
