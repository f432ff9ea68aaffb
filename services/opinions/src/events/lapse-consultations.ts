import { momentOf, systemActor, take } from "@coop/kernel";
import type { Occasion, Store } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Consultation, ConsultationEvent } from "../domain/consultation/consultation.ts";
import { lapseConsultation, type Standing } from "../domain/consultation/lapse-consultation.ts";

export interface LapseParts {
  readonly consultations: Store<Consultation, ConsultationEvent>;
  readonly findOpenConsultations: (
    manager: EntityManager,
    protocolId: string,
  ) => Promise<readonly { readonly id: string; readonly dossierStatus: string; readonly opinionStatus: string | null }[]>;
}

export type LapseConsultations = ReturnType<typeof createLapseConsultations>;

/** Closes the consultations on a protocol whose answer nobody needs any more. Told again, it closes nothing more. */
export function createLapseConsultations({ consultations, findOpenConsultations }: LapseParts) {
  return async (manager: EntityManager, protocolId: string, { at, traceparent }: Pick<Occasion, "at" | "traceparent">) => {
    for (const { id, dossierStatus, opinionStatus } of await findOpenConsultations(manager, protocolId)) {
      const current = await consultations.lock(manager, id);
      if (!current) continue;
      const standing = { dossierStatus, opinionStatus: opinionStatus ?? undefined } as Standing;
      const taken = take(lapseConsultation, current.state, standing, systemActor, momentOf(at));
      if (!taken.ok) throw new Error(`The consultation ${id} refuses to lapse: ${taken.refusal.code}.`);
      await consultations.append(manager, current, { actor: systemActor, at, traceparent }, taken.value);
    }
  };
}
