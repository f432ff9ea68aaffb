import { type Day, isId, regionsCoveredBy } from "@coop/kernel";
import { readPage, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type {
  ConsultationFilter,
  ConsultationOrder,
  ConsultationReader,
  ConsultationView,
} from "../domain/consultation/consultation-reading.ts";
import { conflictedIn } from "./consultation-rows.ts";
import { consultationsVisibleTo } from "./consultation-visibility.ts";

const select = sql`SELECT consultation.id, consultation.revision, consultation.state, consultation.updated_at AS "updatedAt",
  jsonb_build_object('promoters', dossier.promoters, 'regionCode', dossier.region_code, 'regime', dossier.regime,
    'status', dossier.status, 'opinionDelivered', EXISTS (
      SELECT FROM opinion WHERE opinion.protocol_id = dossier.id AND opinion.outcome IS NOT NULL),
    'conflicted', ${conflictedIn(sql`dossier.id`)}) AS dossier`;
const from = sql`FROM consultation JOIN dossier ON dossier.id = consultation.protocol_id`;

function orderedBy(expression: Sql, descending: boolean): readonly SortKey[] {
  return [
    { expression, type: "date", descending },
    { expression: sql`consultation.id`, type: "uuid", descending },
  ];
}

const orders: { readonly [Order in ConsultationOrder]: readonly SortKey[] } = {
  DUE_FIRST: orderedBy(sql`consultation.due_on`, false),
  REQUESTED_LAST: orderedBy(sql`consultation.requested_on`, true),
};

/** The criteria that are given, as conditions. */
function conditions(today: Day, filter: ConsultationFilter): readonly Sql[] {
  const { status, protocolId, regionCode, bodyCode, dueBefore, overdue } = filter;
  const given: (Sql | false)[] = [
    status != null && sql`consultation.status = ANY(${[...status]}::text[])`,
    protocolId != null && (isId(protocolId) ? sql`consultation.protocol_id = ${protocolId}` : sql`FALSE`),
    regionCode != null && sql`dossier.region_code = ANY(${[regionCode, ...regionsCoveredBy(regionCode)]}::text[])`,
    bodyCode != null && sql`consultation.body = ${bodyCode}`,
    dueBefore != null && sql`consultation.due_on < ${dueBefore}::date`,
    overdue != null && sql`(consultation.status = 'REQUESTED' AND consultation.due_on < ${today}::date) = ${overdue}`,
  ];
  return given.filter((condition) => condition !== false);
}

/** What the consultations screens read, one statement each, always under the row rule. */
export function createConsultationReader(manager: EntityManager): ConsultationReader {
  return {
    byIds: (actor, ids) =>
      rows<ConsultationView>(
        manager,
        sql`${select} ${from} WHERE consultation.id = ANY(${[...ids]}::uuid[]) AND ${consultationsVisibleTo(actor)}`,
      ),

    byProtocols: (actor, protocolIds) =>
      rows<ConsultationView>(
        manager,
        sql`${select} ${from}
            WHERE consultation.protocol_id = ANY(${[...protocolIds]}::uuid[]) AND ${consultationsVisibleTo(actor)}
            ORDER BY consultation.protocol_id, consultation.requested_on, consultation.id`,
      ),

    page: (actor, today, filter, order, args) =>
      readPage<ConsultationView>(
        manager,
        { select, from, where: [consultationsVisibleTo(actor), ...conditions(today, filter)], order: orders[order] },
        args,
      ),

    bodiesConsultedByHas: (protocolIds) =>
      rows(
        manager,
        sql`SELECT DISTINCT protocol_id AS "protocolId", body FROM consultation
            WHERE protocol_id = ANY(${[...protocolIds]}::uuid[]) AND requester_kind = 'HAS_AGENT' AND status <> 'WITHDRAWN'
            ORDER BY protocol_id, body`,
      ),
  };
}
