import { recordset, rows, searchText, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

/** What this service keeps of a dossier. */
export interface KeptDossier {
  readonly protocolId: string;
  readonly reference: string | null;
  readonly title: string;
  readonly regionCode: string | null;
  readonly promoters: readonly string[];
  readonly status: string;
  readonly published: boolean;
}

const dossierColumns = {
  protocolId: "uuid",
  reference: "text",
  title: "text",
  searchText: "text",
  regionCode: "text",
  promoters: "uuid[]",
  status: "text",
  published: "boolean",
} as const;

/** The newest word on a dossier replaces the one before: every event carries it whole, and they come in order. */
export async function keepDossiers(manager: EntityManager, dossiers: readonly KeptDossier[]): Promise<void> {
  const newest = new Map(dossiers.map((dossier) => [dossier.protocolId, dossier]));
  const told = [...newest.values()].map((dossier) => ({
    ...dossier,
    searchText: searchText(`${dossier.title} ${dossier.reference ?? ""}`),
  }));
  await rows(
    manager,
    sql`INSERT INTO dossier (id, reference, title, search_text, region_code, promoters, status, published)
        SELECT "protocolId", reference, title, "searchText", "regionCode", promoters, status, published
        FROM ${recordset("told", told, dossierColumns)}
        ORDER BY "protocolId"
        ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, title = excluded.title,
          search_text = excluded.search_text, region_code = excluded.region_code, promoters = excluded.promoters,
          status = excluded.status, published = excluded.published`,
  );
}
