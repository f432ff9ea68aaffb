import { type Actor, isId, regionsCoveredBy } from "@coop/kernel";
import { containing, readPage, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { OpinionFilter, OpinionOrder, OpinionReader, OpinionView } from "../domain/reading.ts";
import { readableBy, visibleTo } from "./visibility.ts";

const select = sql`SELECT opinion.id, opinion.revision, opinion.state, opinion.updated_at AS "updatedAt",
  jsonb_build_object('promoters', dossier.promoters, 'regionCode', dossier.region_code,
    'regime', dossier.regime) AS dossier`;
const from = sql`FROM opinion JOIN dossier ON dossier.id = opinion.protocol_id`;

function orderedBy(expression: Sql, type: "date" | "timestamptz", descending: boolean): readonly SortKey[] {
  return [
    { expression, type, descending },
    { expression: sql`opinion.id`, type: "uuid", descending },
  ];
}

const orders: { readonly [Order in OpinionOrder]: readonly SortKey[] } = {
  OPENED_FIRST: orderedBy(sql`opinion.opened_on`, "date", false),
  OPENED_LAST: orderedBy(sql`opinion.opened_on`, "date", true),
  CHANGED_LAST: orderedBy(sql`opinion.updated_at`, "timestamptz", true),
};

/** The criteria that are given, as conditions. */
function conditions(actor: Actor, filter: OpinionFilter): readonly Sql[] {
  const { status, outcome, protocolId, regionCode, openedFrom, openedBefore, binding, reportedByMe, text } = filter;
  const given: (Sql | false)[] = [
    status != null && sql`opinion.status = ANY(${[...status]}::text[])`,
    outcome != null && sql`opinion.outcome = ANY(${[...outcome]}::text[])`,
    protocolId != null && (isId(protocolId) ? sql`opinion.protocol_id = ${protocolId}` : sql`FALSE`),
    regionCode != null && sql`dossier.region_code = ANY(${[regionCode, ...regionsCoveredBy(regionCode)]}::text[])`,
    openedFrom != null && sql`opinion.opened_on >= ${openedFrom}::date`,
    openedBefore != null && sql`opinion.opened_on < ${openedBefore}::date`,
    binding != null && sql`opinion.binding = ${binding}`,
    reportedByMe != null && sql`(opinion.rapporteur IS NOT DISTINCT FROM ${actor.subject}) = ${reportedByMe}`,
    text != null && text.trim() !== "" && textCondition(text),
    ...textualCriteria(actor, filter),
  ];
  return given.filter((condition) => condition !== false);
}

/** Thousands of opinions, not millions: the two columns are read through. */
function textCondition(text: string): Sql {
  return sql`(dossier.search_text LIKE ${containing(text)} OR opinion.number LIKE ${containing(text)})`;
}

/** Criteria on what only some may read find nothing for the others, whatever is asked. */
function textualCriteria(actor: Actor, { hasOpenReserves, hasUnreadVersion }: OpinionFilter): readonly (Sql | false)[] {
  return [
    hasOpenReserves != null && sql`((opinion.open_reserves > 0) = ${hasOpenReserves} AND ${readableBy(actor)})`,
    hasUnreadVersion != null && sql`(opinion.unread_version = ${hasUnreadVersion} AND ${readableBy(actor)})`,
  ];
}

/** What the opinions screens read, one statement each, always under the row rule. */
export function createOpinionReader(manager: EntityManager): OpinionReader {
  return {
    byIds: (actor, ids) =>
      rows<OpinionView>(manager, sql`${select} ${from} WHERE opinion.id = ANY(${[...ids]}::uuid[]) AND ${visibleTo(actor)}`),

    byProtocols: (actor, protocolIds) =>
      rows<OpinionView>(
        manager,
        sql`${select} ${from} WHERE opinion.protocol_id = ANY(${[...protocolIds]}::uuid[]) AND ${visibleTo(actor)}
            ORDER BY opinion.protocol_id, opinion.opened_on, opinion.id`,
      ),

    page: (actor, filter, order, args) =>
      readPage<OpinionView>(
        manager,
        { select, from, where: [visibleTo(actor), ...conditions(actor, filter)], order: orders[order] },
        args,
      ),
  };
}
