import { setTimeout as sleep } from "node:timers/promises";
import { isOutgoing, type OperatorAct, requestReplay } from "@coop/service-kit/events/parked-actions.ts";
import { parkedMessageTable } from "@coop/service-kit/postgres/kit-tables.ts";
import { In } from "typeorm";
import type { ServiceDatabase } from "../databases/databases.ts";
import { findParked, refused, unknownMessage } from "./parked.ts";

/** How long to look at what the service makes of it. */
const PATIENCE_MS = 5_000;
const LOOK_EVERY_MS = 50;

/**
 * Marks the message, and its service applies it: the handlers, their configuration and the version that is in force are
 * the running service's, not this command's. A stopped service takes it up when it starts. Resolves with what came of it.
 */
export async function replay(databases: readonly ServiceDatabase[], id: string, act: OperatorAct): Promise<string> {
  const found = await findParked(databases, id);
  if (!found) throw unknownMessage(id);
  const { manager, service } = found.database;
  const refusal = await manager.transaction((transaction) => requestReplay(transaction, id, act));
  if (refusal) throw refused(id, refusal);
  return outcome(found.database, id, isOutgoing(found.parked) ? `publié par ${service}` : `appliqué par ${service}`);
}

/** Replays what has failed of a subject, in every service. */
export async function replayDossier(
  databases: readonly ServiceDatabase[],
  subject: string,
  act: OperatorAct,
): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for (const database of databases) {
    const failed = await database.manager.find(parkedMessageTable, {
      where: { subject, state: In(["FAILED", "UNKNOWN_VERSION"]) },
      order: { sequence: "ASC" },
    });
    for (const { id } of failed) outcomes.push(await replay([database], id, act));
  }
  if (outcomes.length === 0) throw new Error(`Aucun message en échec n'a pour sujet ${subject} : voyez npm run events -- list.`);
  return outcomes;
}

async function outcome({ manager, service }: ServiceDatabase, id: string, done: string): Promise<string> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(LOOK_EVERY_MS)) {
    const parked = await manager.findOneBy(parkedMessageTable, { id });
    if (!parked) return `${id} : ${done} ; ce qui attendait derrière lui suit.`;
    if (parked.state !== "RETRY" && parked.state !== "WAITING") {
      throw new Error(`${id} : échoue de nouveau dans ${service} : ${parked.error.split("\n")[0]}`);
    }
  }
  return `${id} : à rejouer ; ${service} le prendra dès qu'il tourne.`;
}
