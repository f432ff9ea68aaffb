import { topics } from "@coop/contracts";
import { type Broker, MessagesRefused } from "../broker/broker.ts";
import type { Tracing } from "../tracing/tracing.ts";
import { readEnvelope } from "./envelope.ts";
import { type Entry, publicationOf } from "./publication.ts";

/** A row of the outbox that is to be published. */
export interface OutgoingRow extends Entry {
  readonly position: string;
}

/** A row that can't be published as it is, and why. The later ones of its subject wait behind it. */
export interface RefusedRow {
  readonly row: OutgoingRow;
  readonly error: Error;
}

export interface Carried {
  readonly published: readonly OutgoingRow[];
  /** At most one of each subject. */
  readonly refused: readonly RefusedRow[];
}

type Refusals = Map<string, RefusedRow>;

const knownTopics = new Set<string>(Object.values(topics));

/**
 * Publishes the rows in their order. One that no reader could read, or that the broker does not take, is found and left
 * out with the later ones of its subject; all others go. Rejects when the broker is away: no row is to blame for that.
 */
export async function carry(
  waiting: readonly OutgoingRow[],
  { broker, tracing }: { readonly broker: Broker; readonly tracing: Tracing },
): Promise<Carried> {
  const unreadable: Refusals = new Map();
  const declined: Refusals = new Map();
  const published: OutgoingRow[] = [];

  /** A batch that is declined is halved until the row that is to blame stands alone. */
  async function send(topic: string, batch: readonly OutgoingRow[]): Promise<void> {
    const rows = batch.filter(({ subject }) => !declined.has(subject));
    const [first] = rows;
    if (!first) return;
    const publication = publicationOf(rows, tracing);
    try {
      await broker.publish(topic, publication.messages);
      publication.done();
      published.push(...rows);
    } catch (error) {
      if (!(error instanceof MessagesRefused)) throw error;
      if (rows.length === 1) return void declined.set(first.subject, { row: first, error });
      const half = Math.ceil(rows.length / 2);
      await send(topic, rows.slice(0, half));
      await send(topic, rows.slice(half));
    }
  }

  const readable = waiting.filter((row) => isReadable(row, unreadable));
  for (const [topic, rows] of Map.groupBy(readable, ({ topic }) => topic)) await send(topic, rows);
  return { published, refused: [...new Map([...unreadable, ...declined]).values()] };
}

/** Whether a reader could read the row and those of its subject before it; the first that none could is noted. */
function isReadable(row: OutgoingRow, unreadable: Refusals): boolean {
  if (unreadable.has(row.subject)) return false;
  try {
    const { subject } = readEnvelope(row.envelope);
    if (subject !== row.subject) throw new Error(`The event is about ${subject}, its row about ${row.subject}.`);
    if (!knownTopics.has(row.topic)) throw new Error(`${row.topic} is no topic of ours.`);
    return true;
  } catch (error) {
    unreadable.set(row.subject, { row, error: error as Error });
    return false;
  }
}
