import type { Actor } from "@coop/kernel";
import { type PageQuery, raw, readFirstPages, readPage, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { regionsRead } from "../domain/insight.ts";
import type {
  AdhesionFilter,
  AdhesionListing,
  AdhesionOrder,
  AdhesionReader,
  AdhesionView,
  ParentKind,
} from "../domain/reading.ts";
import { isTheId } from "./is-the-id.ts";
import { pagesAfter } from "./pages-after.ts";
import { regionScope, scopesOf } from "./region-scope.ts";
import { readTeamCounts } from "./team-totals.ts";
import { heads, pays, progressKnownTo, promotes, visibleAdhesions, visibleReports } from "./visibility.ts";

const from = sql`FROM adhesion`;

function selectFor(actor: Actor): Sql {
  return sql`SELECT adhesion.id, adhesion.revision, adhesion.state, adhesion.updated_at AS "updatedAt", ${promotes(actor, sql`adhesion.protocol_id`)} AS promotes,
    ${heads(actor)} AS heads, ${pays(actor)} AS pays,
    (SELECT head.sequence FROM aggregate_head head WHERE head.subject = adhesion.id) AS sequence`;
}

const id = (descending: boolean): SortKey => ({ expression: sql`adhesion.id`, type: "uuid", descending });
const submittedOn = sql`coalesce(adhesion.submitted_on, 'infinity'::date)`;

const orders: { readonly [Order in AdhesionOrder]: SortKey } = {
  SUBMITTED_FIRST: { expression: submittedOn, type: "date", descending: false },
  SUBMITTED_LAST: { expression: submittedOn, type: "date", descending: true },
  DEADLINE_FIRST: { expression: sql`coalesce(adhesion.deadline_on, 'infinity'::date)`, type: "date", descending: false },
  CHANGED_LAST: { expression: sql`adhesion.updated_at`, type: "timestamptz", descending: true },
};

/**
 * Neither an order nor a cursor tells a date that the row does not: where the dates of the procedure are not known, the row
 * stands at the end, by its id. For who knows all or none of them PostgreSQL folds the case, and an index is left.
 */
function orderKnownTo(known: Sql, order: AdhesionOrder): readonly SortKey[] {
  const { expression, type, descending } = orders[order];
  const atTheEnd = raw(`'${descending ? "-" : ""}infinity'::${type}`);
  return [{ expression: sql`CASE WHEN ${known} THEN ${expression} ELSE ${atTheEnd} END`, type, descending }, id(descending)];
}

/** What an ARS may see of teams in its own regions it knows the dates of. */
function isOwnRegion(actor: Actor, codes: readonly string[]): boolean {
  const own = regionsRead(actor);
  return codes.length > 0 && codes.every((code) => own.includes(code));
}

/** Whether a report is owed that who asks may know of. */
function outstanding(actor: Actor): Sql {
  return sql`EXISTS (SELECT 1 FROM report WHERE report.adhesion_id = adhesion.id
    AND report.status IN ('DUE', 'DRAFT', 'RETURNED') AND ${visibleReports(actor)})`;
}

/** The criteria that are given, as conditions; they add up. */
function conditions(actor: Actor, filter: AdhesionFilter): readonly Sql[] {
  const { statuses, regionCode, professionCode, submittedFrom, submittedBefore, deadlineBefore, reportOutstanding } = filter;
  const given: (Sql | false)[] = [
    statuses != null && sql`adhesion.status = ANY(${[...statuses]}::text[])`,
    regionCode != null && sql`adhesion.region_code = ANY(${[...regionScope(regionCode)]}::text[])`,
    filter.protocolId != null && isTheId(sql`adhesion.protocol_id`, filter.protocolId),
    filter.authorisationId != null && isTheId(sql`adhesion.authorisation_id`, filter.authorisationId),
    filter.structureId != null && isTheId(sql`adhesion.structure_id`, filter.structureId),
    professionCode != null && sql`adhesion.professions @> ARRAY[${professionCode}]::text[]`,
    submittedFrom != null && sql`(adhesion.submitted_on >= ${submittedFrom}::date AND ${progressKnownTo(actor)})`,
    submittedBefore != null && sql`(adhesion.submitted_on < ${submittedBefore}::date AND ${progressKnownTo(actor)})`,
    deadlineBefore != null && sql`(adhesion.deadline_on < ${deadlineBefore}::date AND ${progressKnownTo(actor)})`,
    reportOutstanding != null && (reportOutstanding ? outstanding(actor) : sql`NOT ${outstanding(actor)}`),
  ];
  return given.filter((condition) => condition !== false);
}

/** What ties a team to a parent, whose name the list's statement gives as `parent.key`. */
function belongsTo(kind: ParentKind, { subject }: Actor): Sql {
  switch (kind) {
    case "PROTOCOL":
      return sql`adhesion.protocol_id = parent.key::uuid`;
    case "AUTHORISATION":
      return sql`adhesion.authorisation_id = parent.key::uuid`;
    case "REGION":
      return sql`adhesion.region_code = ANY(string_to_array(parent.key, ','))`;
    case "STRUCTURE":
      return sql`adhesion.structure_id = parent.key::uuid`;
    case "PERSON":
      // Oneself alone: said with the value itself, without which the planner would not take the index of people.
      return sql`(parent.key = ${subject} AND adhesion.people @> ARRAY[${subject}]::uuid[])`;
  }
}

function queryFor(actor: Actor, { filter, order }: AdhesionListing, regionCodes: readonly string[]): PageQuery {
  const known = isOwnRegion(actor, regionCodes) ? sql`TRUE` : progressKnownTo(actor);
  return {
    select: selectFor(actor),
    from,
    where: [visibleAdhesions(actor), ...conditions(actor, filter)],
    order: orderKnownTo(known, order),
  };
}

const regionsOf = ({ regionCode }: AdhesionFilter): readonly string[] => (regionCode == null ? [] : regionScope(regionCode));

/** What screens read of teams, always under the row rule. */
export function createAdhesionReader(manager: EntityManager): AdhesionReader {
  return {
    adhesionsByIds: (asker, ids) =>
      rows<AdhesionView>(
        manager,
        sql`${selectFor(asker)} ${from} WHERE adhesion.id = ANY(${[...ids]}::uuid[]) AND ${visibleAdhesions(asker)}`,
      ),

    adhesions: (asker, listing) =>
      readPage<AdhesionView>(manager, queryFor(asker, listing, regionsOf(listing.filter)), listing.page),

    async adhesionsOf(asker, kind, parents, listing) {
      const { keys, byParent } = scopesOf(kind, parents);
      const regionCodes = kind === "REGION" ? keys.flatMap((key) => key.split(",")) : regionsOf(listing.filter);
      const query = queryFor(asker, listing, regionCodes);
      const ofParents = { ...query, where: [belongsTo(kind, asker), ...query.where] };
      return byParent(
        listing.page.after
          ? await pagesAfter<AdhesionView>(manager, ofParents, keys, listing.page)
          : await readFirstPages<AdhesionView>(manager, ofParents, keys, listing.page.first),
      );
    },

    teamCounts: (kind, parents) => readTeamCounts(manager, kind, parents),
  };
}
