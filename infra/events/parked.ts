import { isOutgoing, type ParkedRefusal, placeOfParked } from "@coop/service-kit/events/parked-actions.ts";
import {
  type ParkedActionRow,
  type ParkedMessageRow,
  parkedActionTable,
  parkedMessageTable,
} from "@coop/service-kit/postgres/kit-tables.ts";
import type { ServiceDatabase } from "../databases/databases.ts";

/** A parked message, and whose it is. */
export interface Found {
  readonly database: ServiceDatabase;
  readonly parked: ParkedMessageRow;
  /** How many messages of its subject wait behind it. */
  readonly behind: number;
}

async function withBehind(database: ServiceDatabase, parked: ParkedMessageRow): Promise<Found> {
  return { database, parked, behind: await (isOutgoing(parked) ? behindOutgoing : behindIncoming)(database, parked) };
}

async function behindOutgoing({ manager }: ServiceDatabase, { subject, offset }: ParkedMessageRow): Promise<number> {
  const [counted] = await manager.query(
    "SELECT count(*)::integer AS behind FROM outbox WHERE subject = $1 AND position > $2 AND published_at IS NULL",
    [subject, offset],
  );
  return counted.behind;
}

async function behindIncoming(database: ServiceDatabase, parked: ParkedMessageRow): Promise<number> {
  const place = placeOfParked(parked);
  const [counted] = place
    ? await database.manager.query(
        "SELECT count(*)::integer AS behind FROM parked_message WHERE consumer = $1 AND source = $2 AND subject = $3 AND sequence > $4",
        [parked.consumer, place.source, place.subject, place.sequence],
      )
    : [];
  return counted?.behind ?? 0;
}

/** Everything that is parked, oldest first within its service. */
export async function allParked(databases: readonly ServiceDatabase[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const database of databases) {
    const rows = await database.manager.find(parkedMessageTable, { order: { parked_at: "ASC", sequence: "ASC" } });
    for (const parked of rows) found.push(await withBehind(database, parked));
  }
  return found;
}

export async function findParked(databases: readonly ServiceDatabase[], id: string): Promise<Found | undefined> {
  for (const database of databases) {
    const parked = await database.manager.findOneBy(parkedMessageTable, { id });
    if (parked) return withBehind(database, parked);
  }
  return undefined;
}

/** What was done with a message, also with one that is no longer there. */
export async function actionsOn(databases: readonly ServiceDatabase[], id: string): Promise<readonly ParkedActionRow[]> {
  const actions = await Promise.all(
    databases.map(({ manager }) => manager.find(parkedActionTable, { where: { message_id: id }, order: { at: "ASC" } })),
  );
  return actions.flat();
}

export function unknownMessage(id: string): Error {
  return new Error(`Aucun message garé n'a l'identifiant ${id} : voyez npm run events -- list.`);
}

export function refused(id: string, refusal: ParkedRefusal): Error {
  if (refusal.code === "UNKNOWN") return unknownMessage(id);
  return new Error(`Le tour du message ${id} n'est pas venu : le n° ${refusal.before} de son sujet passe avant lui.`);
}
