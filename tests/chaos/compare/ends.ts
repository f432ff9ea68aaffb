import { sql } from "@coop/service-kit";
import type { Databases } from "../databases.ts";
import type { DossierPlan } from "../shapes.ts";
import { type Difference, difference } from "./difference.ts";

/** A dossier whose driver came to the end of its plan. */
export interface Lived {
  readonly plan: DossierPlan;
  readonly protocolId: string;
}

/** Every dossier stands where its plan ends, and there are no others. */
export async function compareEnds(databases: Databases, lived: readonly Lived[]): Promise<readonly Difference[]> {
  const kept = await databases.rows<{ id: string; status: string }>("protocols", sql`SELECT id, status FROM protocol`);
  const statuses = new Map(kept.map(({ id, status }) => [id, status]));
  return lived
    .filter(({ plan, protocolId }) => statuses.get(protocolId) !== plan.endsAs)
    .map(({ plan, protocolId }) =>
      difference(
        "STUCK",
        `protocols, protocol ${protocolId}`,
        `${plan.shape} should end as ${plan.endsAs}, is ${statuses.get(protocolId) ?? "not there"}`,
      ),
    );
}
