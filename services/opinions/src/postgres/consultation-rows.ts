import { row, rows, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Consultation } from "../domain/consultation/consultation.ts";
import type { Requestable } from "../domain/consultation/requestable.ts";

/** The columns that consultations are found and sorted by. */
export function consultationColumns(consultation: Consultation): Readonly<Record<string, unknown>> {
  const { protocolId, body, bodyKind, requestedBy, status, requestedOn, dueOn } = consultation;
  return {
    protocol_id: protocolId,
    body,
    body_kind: bodyKind,
    requester_kind: requestedBy.kind,
    status,
    requested_on: requestedOn,
    due_on: dueOn,
    updated_at: new Date(),
  };
}

/**
 * The dossier as it is asked about, if the actor may ask: locked, so that it is not decided meanwhile and no body is asked
 * twice. The order is that of the events, which renew the dossier first and then move the HAS's file.
 */
export async function lockRequestable(
  manager: EntityManager,
  protocolId: string,
  requestable: Sql,
): Promise<Requestable | undefined> {
  const dossier = await row<Omit<Requestable, "opinion" | "open">>(
    manager,
    sql`SELECT id AS "protocolId", region_code AS "regionCode", status,
          CASE WHEN version_number IS NOT NULL THEN jsonb_build_object('number', version_number, 'hash', version_hash) END AS version
        FROM dossier WHERE id = ${protocolId} AND ${requestable} FOR UPDATE`,
  );
  if (!dossier) return undefined;
  const opinion = await row<{ state: NonNullable<Requestable["opinion"]> }>(
    manager,
    sql`SELECT state FROM opinion WHERE protocol_id = ${protocolId} AND status <> 'WITHDRAWN' FOR SHARE`,
  );
  const open = await rows<Requestable["open"][number]>(
    manager,
    sql`SELECT body, requester_kind AS "requesterKind" FROM consultation
        WHERE protocol_id = ${protocolId} AND status = 'REQUESTED'`,
  );
  return { ...dossier, opinion: opinion?.state ?? null, open };
}

/** Who declared an interest in this dossier, as a JSON list; null where nobody has. */
export function conflictedIn(protocolId: Sql): Sql {
  return sql`(SELECT opinion.state -> 'conflicted' FROM opinion WHERE opinion.protocol_id = ${protocolId} AND opinion.status <> 'WITHDRAWN' LIMIT 1)`;
}

/** Who declared an interest in the dossier of this consultation. */
export async function findConflicted(manager: EntityManager, consultationId: string): Promise<readonly string[]> {
  const found = await row<{ conflicted: readonly string[] | null }>(
    manager,
    sql`SELECT ${conflictedIn(sql`consultation.protocol_id`)} AS conflicted FROM consultation WHERE consultation.id = ${consultationId}`,
  );
  return found?.conflicted ?? [];
}

/** The consultations on this protocol that wait for an answer, and where the dossier stands. */
export async function findOpenConsultations(manager: EntityManager, protocolId: string) {
  return rows<{ id: string; dossierStatus: string; opinionStatus: string | null }>(
    manager,
    sql`SELECT consultation.id, dossier.status AS "dossierStatus", opinion.status AS "opinionStatus"
        FROM consultation JOIN dossier ON dossier.id = consultation.protocol_id
        LEFT JOIN opinion ON opinion.protocol_id = dossier.id AND opinion.status <> 'WITHDRAWN'
        WHERE consultation.protocol_id = ${protocolId} AND consultation.status = 'REQUESTED' ORDER BY consultation.id`,
  );
}
