import { type OperatorAct, skipMissing } from "@coop/service-kit/events/parked-actions.ts";
import type { ServiceDatabase } from "../databases/databases.ts";
import { findParked, refused, unknownMessage } from "./parked.ts";

/** Gives up for good what never came and what a message waits for: its subject goes on with that message. */
export async function skip(databases: readonly ServiceDatabase[], id: string, act: OperatorAct): Promise<string> {
  const found = await findParked(databases, id);
  if (!found) throw unknownMessage(id);
  const refusal = await found.database.manager.transaction((transaction) => skipMissing(transaction, id, act));
  if (refusal?.code === "NOTHING_MISSING") throw new Error(`Rien ne manque avant le message ${id} : voyez replay et discard.`);
  if (refusal) throw refused(id, refusal);
  return `${id} : ce qui manquait avant lui est abandonné ; il est appliqué dès que ${found.database.service} tourne.`;
}
