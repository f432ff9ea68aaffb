import { rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Grid } from "../domain/grid/grid.ts";
import { restoreSection } from "../domain/grid/stored.ts";
import type { Section } from "../domain/write-section.ts";

/** The working grid as it stands, locked against writing until the transaction ends. */
export async function readGrid(manager: EntityManager, protocolId: string): Promise<Grid> {
  const found = await rows<{ state: Section }>(
    manager,
    sql`SELECT state FROM grid_section WHERE protocol_id = ${protocolId} ORDER BY section FOR SHARE`,
  );
  return Object.fromEntries(found.map(({ state: { section, content } }) => [section, restoreSection(section, content)]));
}
