import type { Day } from "@coop/kernel";
import { row, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

/**
 * The national reference of the next dossier filed in that year: `COOP-2017-00042`. Counted in the filing's transaction,
 * so that a filing that fails gives its number back.
 */
export async function nextReference(manager: EntityManager, filedOn: Day): Promise<string> {
  const year = Number(filedOn.slice(0, 4));
  const counter = await row<{ last: number }>(
    manager,
    sql`INSERT INTO reference_counter (year, last) VALUES (${year}, 1)
        ON CONFLICT (year) DO UPDATE SET last = reference_counter.last + 1 RETURNING last`,
  );
  return `COOP-${year}-${String(counter?.last).padStart(5, "0")}`;
}
