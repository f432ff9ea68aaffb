import { rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { ProtocolReader, SectionView, VersionView } from "../domain/reading.ts";
import type { Section } from "../domain/write-section.ts";

export function gridReader(manager: EntityManager): Pick<ProtocolReader, "sectionIds" | "sections" | "versions"> {
  return {
    async sectionIds(protocolIds) {
      const found = await rows<{ id: string; protocolId: string }>(
        manager,
        sql`SELECT id, protocol_id AS "protocolId" FROM grid_section WHERE protocol_id = ANY(${[...protocolIds]}::uuid[])`,
      );
      const grouped = Map.groupBy(found, ({ protocolId }) => protocolId);
      return new Map([...grouped].map(([protocolId, sections]) => [protocolId, sections.map(({ id }) => id)]));
    },

    async sections(protocolIds) {
      const found = await rows<Pick<SectionView, "revision" | "writtenBy"> & { readonly state: Section }>(
        manager,
        sql`SELECT grid_section.revision, grid_section.state, written.by AS "writtenBy"
            FROM grid_section CROSS JOIN LATERAL (
              SELECT jsonb_build_object('kind', actor_kind, 'subject', actor_subject, 'organisation', actor_organisation,
                'roles', actor_roles, 'inSteadOf', actor_in_stead_of::jsonb) AS by
              FROM history WHERE history.subject = grid_section.id ORDER BY number DESC LIMIT 1
            ) AS written WHERE grid_section.protocol_id = ANY(${[...protocolIds]}::uuid[])`,
      );
      return Map.groupBy(
        found.map(({ state, ...written }): SectionView & { protocolId: string } => ({ ...state, ...written })),
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
