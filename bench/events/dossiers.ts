import { type Announcement, announce, type CloudEvent, protocolEvents } from "@coop/contracts";
import { newId } from "@coop/kernel";
import type { DataSource, EntityManager } from "typeorm";

/** Both ends know the protocols' events, of which `submitted` is the plainest: every other service keeps its dossier. */
export const source = "/coop/protocols";
export const { submitted } = protocolEvents;

/** What is announced of a dossier, of the size that real ones have. */
export function announcementOf(protocolId: string, sequence: number): Announcement {
  return announce(submitted, {
    dossier: {
      protocolId,
      reference: `COOP-2017-${String(sequence).padStart(5, "0")}`,
      title: `Consultation de télémédecine par un infirmier en lieu et place d'un médecin, version ${sequence}`,
      regime: "ARTICLE_51",
      regionCode: "24",
      promoters: [newId()],
      status: "SUBMITTED",
      published: false,
      fundingRequested: true,
      version: { number: sequence, hash: "5".repeat(64) },
    },
  });
}

function envelopeOf(subject: string, sequence: number): CloudEvent {
  return {
    specversion: "1.0",
    id: newId(),
    type: submitted.type,
    source,
    subject,
    time: "2017-01-09T09:00:00.000Z",
    partitionkey: subject,
    sequence,
    dataschema: `urn:coop:event:${submitted.type}`,
    data: announcementOf(subject, sequence).data,
  };
}

const EVENTS_PER_DOSSIER = 20;
const ROWS_PER_STATEMENT = 5_000;

/** Fills the outbox as if the broker had been away: the dossiers' events mixed, each dossier's own in their order. */
export async function fillOutbox({ manager }: DataSource, count: number): Promise<void> {
  const subjects = Array.from({ length: Math.ceil(count / EVENTS_PER_DOSSIER) }, newId);
  const placed = (place: number) => ({
    subject: subjects[place % subjects.length] as string,
    sequence: Math.floor(place / subjects.length) + 1,
  });
  for (let from = 0; from < count; from += ROWS_PER_STATEMENT) {
    const length = Math.min(ROWS_PER_STATEMENT, count - from);
    const rows = Array.from({ length }, (_, index) => placed(from + index));
    await putIntoOutbox(manager, rows);
  }
}

export interface Place {
  readonly subject: string;
  readonly sequence: number;
}

/** Wakes no relay, other than a mutation. */
export async function putIntoOutbox(manager: EntityManager, rows: readonly Place[]): Promise<void> {
  const subjects = rows.map(({ subject }) => subject);
  const envelopes = rows.map(({ subject, sequence }) => JSON.stringify(envelopeOf(subject, sequence)));
  await manager.query(
    `INSERT INTO outbox (topic, subject, envelope, recorded_at)
     SELECT $1, subject, envelope, clock_timestamp() FROM unnest($2::uuid[], $3::text[]) AS row (subject, envelope)`,
    [submitted.topic, subjects, envelopes],
  );
}
