import type { Actor } from "@coop/kernel";
import { type PageQuery, readFirstPages, readPage, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
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
import { heads, progressKnownTo, promotes, visibleAdhesions, visibleReports } from "./visibility.ts";

const from = sql`FROM adhesion`;

function selectFor(actor: Actor): Sql {
  return sql`SELECT adhesion.id, adhesion.revision, adhesion.state, ${promotes(actor, sql`adhesion.protocol_id`)} AS promotes,
    ${heads(actor)} AS heads,
    (SELECT head.sequence FROM aggregate_head head WHERE head.subject = adhesion.id) AS sequence`;
}

const id = (descending: boolean): SortKey => ({ expression: "adhesion.id", type: "uuid", descending });
const submittedOn = "coalesce(adhesion.submitted_on, 'infinity'::date)";

const orders: { readonly [Order in AdhesionOrder]: readonly SortKey[] } = {
  SUBMITTED_FIRST: [{ expression: submittedOn, type: "date", descending: false }, id(false)],
  SUBMITTED_LAST: [{ expression: submittedOn, type: "date", descending: true }, id(true)],
  DEADLINE_FIRST: [
    { expression: "coalesce(adhesion.deadline_on, 'infinity'::date)", type: "date", descending: false },
    id(false),
  ],
  CHANGED_LAST: [{ expression: "adhesion.updated_at", type: "timestamptz", descending: true }, id(true)],
};

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

function queryFor(actor: Actor, { filter, order }: AdhesionListing): PageQuery {
  return { select: selectFor(actor), from, where: [visibleAdhesions(actor), ...conditions(actor, filter)], order: orders[order] };
}

/** What screens read of teams, always under the row rule. */
export function createAdhesionReader(manager: EntityManager): AdhesionReader {
  return {
    adhesionsByIds: ({ actor }, ids) =>
      rows<AdhesionView>(
        manager,
        sql`${selectFor(actor)} ${from} WHERE adhesion.id = ANY(${[...ids]}::uuid[]) AND ${visibleAdhesions(actor)}`,
      ),

    adhesions: ({ actor }, listing) => readPage<AdhesionView>(manager, queryFor(actor, listing), listing.page),

    async adhesionsOf({ actor }, kind, parents, listing) {
      const { keys, byParent } = scopesOf(kind, parents);
      const query = queryFor(actor, listing);
      const ofParents = { ...query, where: [belongsTo(kind, actor), ...query.where] };
      return byParent(
        listing.page.after
          ? await pagesAfter<AdhesionView>(manager, ofParents, keys, listing.page)
          : await readFirstPages<AdhesionView>(manager, ofParents, keys, listing.page.first),
      );
    },

    teamCounts: (kind, parents) => readTeamCounts(manager, kind, parents),
  };
}
