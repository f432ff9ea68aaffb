import type { Change } from "@coop/service-kit";
import { rows, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Adhesion } from "../domain/adhesion/adhesion.ts";
import type { AdhesionEvent } from "../domain/adhesion/events.ts";
import type { SumKind } from "../domain/reading.ts";
import { scopesOf } from "./region-scope.ts";

const registered = (adhesion: Adhesion | undefined) => (adhesion?.status === "REGISTERED" ? 1 : 0);

/** Registered teams are counted as they come and go, by protocol and region. */
export async function projectAdhesion(manager: EntityManager, { before, after }: Change<Adhesion, AdhesionEvent>): Promise<void> {
  const difference = registered(after) - registered(before);
  if (difference === 0) return;
  await rows(
    manager,
    sql`INSERT INTO team_total (protocol_id, region_code, registered)
        VALUES (${after.protocolId}, ${after.regionCode}, ${difference})
        ON CONFLICT (protocol_id, region_code) DO UPDATE SET registered = team_total.registered + excluded.registered`,
  );
}

const heldBy: { readonly [Kind in SumKind]: Sql } = {
  PROTOCOL: sql`total.protocol_id = parent.key::uuid`,
  REGION: sql`total.region_code = ANY(string_to_array(parent.key, ','))`,
};

/** Registered teams of each parent, in one statement. A parent without any is left out. */
export async function readTeamCounts(
  manager: EntityManager,
  kind: SumKind,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { keys, byParent } = scopesOf(kind, parents);
  const found = await rows<{ key: string; count: number }>(
    manager,
    sql`SELECT parent.key, sum(total.registered)::int AS count FROM unnest(${keys}::text[]) AS parent(key)
        JOIN team_total total ON ${heldBy[kind]} GROUP BY parent.key`,
  );
  return byParent(new Map(found.map(({ key, count }) => [key, count])));
}

/** Of a dossier that is erased nobody counts teams any more. */
export async function dropTeamTotals(manager: EntityManager, protocolId: string): Promise<void> {
  await manager.query("DELETE FROM team_total WHERE protocol_id = $1", [protocolId]);
}
