import { row, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { NumberHolders } from "../domain/structure/structure-issues.ts";

interface Numbers {
  readonly finess: string | null;
  readonly siret: string | null;
}

/**
 * The structures, apart from `except`, that bear these numbers. The numbers stay locked until the transaction ends, so
 * that two who record the same structure at once find out.
 */
export async function numberHolders(
  manager: EntityManager,
  { finess, siret }: Numbers,
  except: string | null = null,
): Promise<NumberHolders> {
  for (const [kind, number] of [
    ["finess", finess],
    ["siret", siret],
  ] as const)
    if (number !== null) await manager.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`${kind}:${number}`]);
  const found = await row<NumberHolders>(
    manager,
    sql`SELECT (SELECT id FROM structure WHERE finess = ${finess} AND id IS DISTINCT FROM ${except}::uuid) AS "finessHolder",
          (SELECT id FROM structure WHERE siret = ${siret} AND id IS DISTINCT FROM ${except}::uuid) AS "siretHolder"`,
  );
  return found ?? { finessHolder: null, siretHolder: null };
}
