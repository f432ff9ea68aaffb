import { eraseAll, type Occasion, type Store, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Adhesion } from "../domain/adhesion/adhesion.ts";
import type { AdhesionEvent } from "../domain/adhesion/events.ts";
import type { AnnualReport } from "../domain/report/annual-report.ts";
import type { ReportEvent } from "../domain/report/events.ts";

export interface RetiredParts {
  readonly adhesions: Store<Adhesion, AdhesionEvent>;
  readonly reports: Store<AnnualReport, ReportEvent>;
  readonly dropTeamTotals: (manager: EntityManager, protocolId: string) => Promise<void>;
}

/** Erases teams and reports of a dossier whose retention is over. Sums of its reports stay: they tell of nobody. */
export function createRetireDossier({ adhesions, reports, dropTeamTotals }: RetiredParts) {
  return async (manager: EntityManager, protocolId: string, occasion: Occasion): Promise<void> => {
    await eraseAll(manager, reports, sql`protocol_id = ${protocolId}`, occasion);
    await eraseAll(manager, adhesions, sql`protocol_id = ${protocolId}`, occasion);
    await dropTeamTotals(manager, protocolId);
  };
}
