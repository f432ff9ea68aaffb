import { isOutgoing, placeOfParked, typeOfParked } from "@coop/service-kit/events/parked-actions.ts";
import type { ParkedActionRow, ParkedMessageRow } from "@coop/service-kit/postgres/kit-tables.ts";
import type { Found } from "./parked.ts";

const states = {
  FAILED: "en échec",
  WAITING: "en attente",
  UNREADABLE: "illisible",
  UNKNOWN_VERSION: "de version inconnue",
  RETRY: "à rejouer",
} as const satisfies Record<ParkedMessageRow["state"], string>;

const actions = { REPLAY: "rejoué", DISCARD: "écarté", SKIP: "débloqué" } as const satisfies Record<
  ParkedActionRow["action"],
  string
>;

const inParis = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short", timeStyle: "medium", timeZone: "Europe/Paris" });

/** What waits behind a message, in words. */
function queue(behind: number): string {
  if (behind === 0) return "rien derrière";
  return behind === 1 ? "1 message derrière" : `${behind} messages derrière`;
}

/** Three lines: whose it is and since when, what it is, why it is there. */
export function describeShortly({ database, parked, behind }: Found): string {
  const place = placeOfParked(parked) ?? parked;
  const direction = isOutgoing(parked) ? " (à publier)" : "";
  return [
    `${parked.id}  ${database.service}${direction}  ${states[parked.state]} depuis le ${inParis.format(parked.parked_at)}, ${queue(behind)}`,
    `  ${typeOfParked(parked) ?? "type inconnu"}  sujet ${place.subject ?? "inconnu"}  n° ${place.sequence ?? "inconnu"}`,
    `  ${parked.error.split("\n")[0]}`,
  ].join("\n");
}

/** The whole message, as it came. */
export function describeWhole(found: Found): string {
  const { topic, partition, offset, error, value } = found.parked;
  return [
    describeShortly(found),
    isOutgoing(found.parked) ? `  ${topic}, pas encore publié` : `  ${topic}, partition ${partition}, position ${offset}`,
    `\nErreur :\n${error}`,
    `\nMessage :\n${pretty(value)}`,
  ].join("\n");
}

export function describeAction({ at, who, action, why, value_hash: hash, sequence, passed_to: last }: ParkedActionRow): string {
  const givenUp = action === "SKIP" ? `, sans ${numbers(sequence as number, last as number)}` : "";
  return `${actions[action]}${givenUp} le ${inParis.format(at)} par ${who}${why ? ` : ${why}` : ""} (empreinte ${hash})`;
}

function numbers(first: number, last: number): string {
  return first === last ? `le n° ${first}` : `les n° ${first} à ${last}`;
}

function pretty(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
