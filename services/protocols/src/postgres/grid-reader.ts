import { rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { ProtocolReader, SectionView, VersionView } from "../domain/reading.ts";
import type { Section } from "../domain/write-section.ts";

export function gridReader(manager: EntityManager): Pick<ProtocolReader, "sections" | "versions"> {
  return {
    async sections(protocolIds) {
      const found = await rows<{ revision: number; state: Section }>(
        manager,
        sql`SELECT revision, state FROM grid_section WHERE protocol_id = ANY(${[...protocolIds]}::uuid[])`,
      );
      return Map.groupBy(
        found.map(({ revision, state }): SectionView & { protocolId: string } => ({ ...state, revision })),
        ({ protocolId }) => protocolId,
      );
    },

    async versions(protocolIds) {
      const found = await rows<VersionView>(
        manager,
        sql`SELECT protocol_id AS "protocolId", number, hash, filed_on AS "filedOn", content -> 'grid' AS grid, answers
            FROM protocol_version WHERE protocol_id = ANY(${[...protocolIds]}::uuid[]) ORDER BY protocol_id, number`,
      );
      return Map.groupBy(found, ({ protocolId }) => protocolId);
    },
  };
}
