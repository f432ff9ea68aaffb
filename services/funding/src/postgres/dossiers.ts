import { searchText } from "@coop/service-kit";
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

/** The newest word on a dossier replaces the one before: every event carries it whole, and they come in order. */
export async function keepDossier(manager: EntityManager, dossier: KeptDossier): Promise<void> {
  const { protocolId, reference, title, regionCode, promoters, status, published } = dossier;
  await manager.query(
    `INSERT INTO dossier (id, reference, title, search_text, region_code, promoters, status, published)
     VALUES ($1, $2, $3, $4, $5, $6::uuid[], $7, $8)
     ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, title = excluded.title, search_text = excluded.search_text,
       region_code = excluded.region_code, promoters = excluded.promoters, status = excluded.status, published = excluded.published`,
    [protocolId, reference, title, searchText(`${title} ${reference ?? ""}`), regionCode, [...promoters], status, published],
  );
}
