import { discardParked, type OperatorAct } from "@coop/service-kit/events/parked-actions.ts";
import type { ServiceDatabase } from "../databases/databases.ts";
import { findParked, refused, unknownMessage } from "./parked.ts";

/** Gives a message up for good: its subject goes on without it. */
export async function discard(databases: readonly ServiceDatabase[], id: string, act: OperatorAct): Promise<string> {
  const found = await findParked(databases, id);
  if (!found) throw unknownMessage(id);
  const refusal = await found.database.manager.transaction((transaction) => discardParked(transaction, id, act));
  if (refusal) throw refused(id, refusal);
  return `${id} : écarté ; ce qui attendait derrière lui suit dès que ${found.database.service} tourne.`;
}
