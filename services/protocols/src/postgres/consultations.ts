import type { ConsultationSnapshot } from "@coop/contracts";
import { recordset, rows, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

const consultationColumns = {
  consultationId: "uuid",
  protocolId: "uuid",
  body: "text",
  bodyKind: "text",
  versionNumber: "integer",
} as const;

/** Keeps who is asked about which version, as the newest event of each consultation says. */
export async function keepConsultations(manager: EntityManager, consultations: readonly ConsultationSnapshot[]): Promise<void> {
  const kept = consultations.map(({ consultationId, protocolId, body, bodyKind, version }) => ({
    ...{ consultationId, protocolId, body, bodyKind },
    versionNumber: version.number,
  }));
  await rows(
    manager,
    sql`INSERT INTO consultation (id, protocol_id, body, body_kind, version_number)
        SELECT "consultationId", "protocolId", body, "bodyKind", "versionNumber"
        FROM ${recordset("told", kept, consultationColumns)}
        ORDER BY "consultationId"
        ON CONFLICT (id) DO UPDATE SET protocol_id = excluded.protocol_id, body = excluded.body,
          body_kind = excluded.body_kind, version_number = excluded.version_number`,
  );
}

/** Whoever is no longer asked, and has not answered, has nothing more to do with the dossier. */
export async function dropConsultations(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await rows(manager, sql`DELETE FROM consultation WHERE id = ANY(${[...ids]}::uuid[])`);
}

/** Who is asked about which version of the protocol, beside its row. */
export const consultationsOfProtocol: Sql = sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('body', c.body, 'bodyKind', c.body_kind, 'versionNumber', c.version_number)), '[]')
  FROM consultation c WHERE c.protocol_id = protocol.id)`;
