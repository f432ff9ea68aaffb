import type { Dossier } from "@coop/contracts";
import { recordset, rows, searchText, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

const dossierColumns = {
  protocolId: "uuid",
  searchText: "text",
  regionCode: "text",
  promoters: "uuid[]",
  published: "boolean",
} as const;

/** The newest word on a dossier replaces the one before: every event carries it whole, and they come in order. */
export async function keepDossiers(manager: EntityManager, dossiers: readonly Dossier[]): Promise<void> {
  const newest = new Map(dossiers.map((dossier) => [dossier.protocolId, dossier]));
  const told = [...newest.values()].map((dossier) => ({
    ...dossier,
    searchText: searchText(`${dossier.title} ${dossier.reference ?? ""}`),
  }));
  await rows(
    manager,
    sql`INSERT INTO dossier (id, search_text, region_code, promoters, published)
        SELECT "protocolId", "searchText", "regionCode", promoters, published
        FROM ${recordset("told", told, dossierColumns)}
        ORDER BY "protocolId"
        ON CONFLICT (id) DO UPDATE SET search_text = excluded.search_text, region_code = excluded.region_code,
          promoters = excluded.promoters, published = excluded.published`,
  );
}
