import type { Asker } from "@coop/kernel";
import { type PageQuery, readFirstPages, readPage, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { ReportFilter, ReportListing, ReportOrder, ReportReader, ReportView } from "../domain/reading.ts";
import { isTheId } from "./is-the-id.ts";
import { pagesAfter } from "./pages-after.ts";
import { regionScope } from "./region-scope.ts";
import { readTotals } from "./report-totals.ts";
import { visibleReports } from "./visibility.ts";

const select = sql`SELECT report.id, report.revision, report.state`;
const from = sql`FROM report`;

const id = (descending: boolean): SortKey => ({ expression: sql`report.id`, type: "uuid", descending });

const orders: { readonly [Order in ReportOrder]: readonly SortKey[] } = {
  YEAR_LAST: [{ expression: sql`report.year`, type: "integer", descending: true }, id(true)],
  DUE_FIRST: [{ expression: sql`report.due_on`, type: "date", descending: false }, id(false)],
  SUBMITTED_LAST: [
    { expression: sql`coalesce(report.submitted_on, '-infinity'::date)`, type: "date", descending: true },
    id(true),
  ],
};

/** The criteria that are given, as conditions; they add up. */
function conditions(filter: ReportFilter, today: string): readonly Sql[] {
  const { statuses, year, regionCode, protocolId, adhesionId, overdue } = filter;
  const late = sql`(report.due_on < ${today}::date AND report.status IN ('DUE', 'DRAFT', 'RETURNED'))`;
  const given: (Sql | false)[] = [
    statuses != null && sql`report.status = ANY(${[...statuses]}::text[])`,
    year != null && sql`report.year = ${year}`,
    regionCode != null && sql`report.region_code = ANY(${[...regionScope(regionCode)]}::text[])`,
    protocolId != null && isTheId(sql`report.protocol_id`, protocolId),
    adhesionId != null && isTheId(sql`report.adhesion_id`, adhesionId),
    overdue != null && (overdue ? late : sql`NOT ${late}`),
  ];
  return given.filter((condition) => condition !== false);
}

function queryFor(asker: Asker, { filter, order }: ReportListing): PageQuery {
  return { select, from, where: [visibleReports(asker), ...conditions(filter, asker.today)], order: orders[order] };
}

/** What screens read of reports, always under the row rule; sums are for everybody. */
export function createReportReader(manager: EntityManager): ReportReader {
  const all = (condition: Sql, asker: Asker) =>
    rows<ReportView>(
      manager,
      sql`${select} ${from} WHERE ${condition} AND ${visibleReports(asker)} ORDER BY report.period_from DESC`,
    );
  return {
    reportsByIds: (asker, ids) => all(sql`report.id = ANY(${[...ids]}::uuid[])`, asker),

    reportsOfAdhesions: (asker, ids) => all(sql`report.adhesion_id = ANY(${[...ids]}::uuid[])`, asker),

    reports: (asker, listing) => readPage<ReportView>(manager, queryFor(asker, listing), listing.page),

    async reportsOfProtocols(asker, protocolIds, listing) {
      const query = queryFor(asker, listing);
      const ofProtocols = { ...query, where: [sql`report.protocol_id = parent.key::uuid`, ...query.where] };
      return listing.page.after
        ? pagesAfter<ReportView>(manager, ofProtocols, protocolIds, listing.page)
        : readFirstPages<ReportView>(manager, ofProtocols, protocolIds, listing.page.first);
    },

    reportTotals: (kind, parents, year) => readTotals(manager, kind, parents, year),
  };
}
