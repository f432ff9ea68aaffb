import { eraseAll, type Occasion, type Store, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Consultation, ConsultationEvent } from "../domain/consultation/consultation.ts";
import type { OpinionEvent } from "../domain/events.ts";
import type { Opinion } from "../domain/opinion.ts";

export interface RetiredParts {
  readonly opinions: Store<Opinion, OpinionEvent>;
  readonly consultations: Store<Consultation, ConsultationEvent>;
}

/** Erases what bodies wrote about a dossier whose retention is over: it has been handed to the archives as a whole. */
export function createRetireDossier({ opinions, consultations }: RetiredParts) {
  return async (manager: EntityManager, protocolId: string, occasion: Occasion): Promise<void> => {
    await eraseAll(manager, consultations, sql`protocol_id = ${protocolId}`, occasion);
    await eraseAll(manager, opinions, sql`protocol_id = ${protocolId}`, occasion);
  };
}
