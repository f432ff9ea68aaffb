import type { Dossier } from "@coop/contracts";
import { searchText } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

/** Keeps what a protocol event says of its dossier. The events of one dossier come in their order: the newest stands. */
export async function keepDossier(manager: EntityManager, dossier: Dossier): Promise<void> {
  const { protocolId, reference, title, regionCode, promoters, status, published, fundingRequested } = dossier;
  const row = {
    id: protocolId,
    reference,
    title,
    search_text: searchText(`${title} ${reference ?? ""}`),
    region_code: regionCode,
    promoters,
    status,
    published,
    funding_requested: fundingRequested,
  };
  await manager.upsert("dossier", row, ["id"]);
}
