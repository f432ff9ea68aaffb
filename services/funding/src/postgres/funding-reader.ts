import { type Actor, isId, regionsCoveredBy } from "@coop/kernel";
import { containing, readPage, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { FundingFileFilter, FundingFileOrder, FundingFileView, FundingReader } from "../domain/reading.ts";
import { grantKnownTo, outcomeKnownTo, visibleTo } from "./visibility.ts";

const select = sql`SELECT funding_file.id, funding_file.revision, funding_file.state, funding_file.updated_at AS "updatedAt",
  dossier.promoters, dossier.region_code AS "regionCode", dossier.published`;
const from = sql`FROM funding_file JOIN dossier ON dossier.id = funding_file.protocol_id`;

function byDay(expression: Sql, type: SortKey["type"], descending: boolean): readonly SortKey[] {
  return [
    { expression, type, descending },
    { expression: sql`funding_file.id`, type: "uuid", descending },
  ];
}

const orders: { readonly [Order in FundingFileOrder]: readonly SortKey[] } = {
  OPENED_FIRST: byDay(sql`funding_file.opened_on`, "date", false),
  OPENED_LAST: byDay(sql`funding_file.opened_on`, "date", true),
  CHANGED_LAST: byDay(sql`funding_file.updated_at`, "timestamptz", true),
};

function ofProtocol(protocolId: string): Sql {
  return isId(protocolId) ? sql`funding_file.protocol_id = ${protocolId}` : sql`FALSE`;
}

function contains(text: string, actor: Actor): Sql {
  const pattern = containing(text);
  return sql`(dossier.search_text LIKE ${pattern} OR (funding_file.opinion_number LIKE ${pattern} AND ${outcomeKnownTo(actor)}))`;
}

/** The criteria that are given, as conditions; they add up. */
function conditions(filter: FundingFileFilter, actor: Actor): readonly Sql[] {
  const { status, outcome, protocolId, regionCode, openedFrom, openedBefore, endsBefore, hasMinisterialOrder, text } = filter;
  const given: (Sql | false)[] = [
    status != null && sql`funding_file.status = ANY(${[...status]}::text[])`,
    outcome != null && sql`(funding_file.outcome = ANY(${[...outcome]}::text[]) AND ${outcomeKnownTo(actor)})`,
    protocolId != null && ofProtocol(protocolId),
    regionCode != null && sql`dossier.region_code = ANY(${[regionCode, ...regionsCoveredBy(regionCode)]}::text[])`,
    openedFrom != null && sql`funding_file.opened_on >= ${openedFrom}::date`,
    openedBefore != null && sql`funding_file.opened_on < ${openedBefore}::date`,
    endsBefore != null && sql`(funding_file.ends_on < ${endsBefore}::date AND ${grantKnownTo(actor)})`,
    hasMinisterialOrder != null && sql`(funding_file.order_recorded = ${hasMinisterialOrder} AND ${grantKnownTo(actor)})`,
    text != null && text.trim() !== "" && contains(text, actor),
  ];
  return given.filter((condition) => condition !== false);
}

/** What the funding screens read, one statement each, always under the row rule. */
export function createFundingReader(manager: EntityManager): FundingReader {
  const those = (which: Sql, actor: Actor) =>
    rows<FundingFileView>(manager, sql`${select} ${from} WHERE ${which} AND ${visibleTo(actor)}`);

  return {
    byIds: (actor, ids) => those(sql`funding_file.id = ANY(${[...ids]}::uuid[])`, actor),

    byProtocols: (actor, protocolIds) => those(sql`funding_file.protocol_id = ANY(${[...protocolIds]}::uuid[])`, actor),

    page: (actor, filter, order, args) =>
      readPage<FundingFileView>(
        manager,
        { select, from, where: [visibleTo(actor), ...conditions(filter, actor)], order: orders[order] },
        args,
      ),
  };
}
