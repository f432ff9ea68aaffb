import type { Dossier } from "@coop/contracts";
import { recordset, rows, searchText, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

const dossierColumns = {
  protocolId: "uuid",
  reference: "text",
  title: "text",
  searchText: "text",
  regionCode: "text",
  promoters: "uuid[]",
  status: "text",
  published: "boolean",
  fundingRequested: "boolean",
  regime: "text",
  version: "jsonb",
} as const;

/** Keeps what protocol events say of their dossiers. The events of one dossier come in their order: the newest stands. */
export async function keepDossiers(manager: EntityManager, dossiers: readonly Dossier[]): Promise<void> {
  const newest = new Map(dossiers.map((dossier) => [dossier.protocolId, dossier]));
  const told = [...newest.values()].map((dossier) => ({
    ...dossier,
    searchText: searchText(`${dossier.title} ${dossier.reference ?? ""}`),
  }));
  await rows(
    manager,
    sql`INSERT INTO dossier (id, reference, title, search_text, region_code, promoters, status, published, funding_requested,
          regime, version_number, version_hash)
        SELECT "protocolId", reference, title, "searchText", "regionCode", promoters, status, published, "fundingRequested",
          regime, (version ->> 'number')::integer, version ->> 'hash'
        FROM ${recordset("told", told, dossierColumns)}
        ORDER BY "protocolId"
        ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, title = excluded.title,
          search_text = excluded.search_text, region_code = excluded.region_code, promoters = excluded.promoters,
          status = excluded.status, published = excluded.published, funding_requested = excluded.funding_requested,
          regime = excluded.regime, version_number = excluded.version_number, version_hash = excluded.version_hash`,
  );
}
