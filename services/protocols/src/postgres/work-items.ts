import type { Task } from "@coop/contracts";
import { type Actor, handsOf, type PageArguments, regionsActedFor } from "@coop/kernel";
import { readPage, recordset, rows, type SortKey, type Sql, sql, sqlRule } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { ProtocolReader, WorkItemView } from "../domain/reading.ts";
import { visibleTo } from "./visibility.ts";

/** A task as it was opened, and since when it waits. */
export interface WorkItem extends Task {
  readonly since: Date;
}

const taskColumns = {
  taskId: "text",
  verb: "text",
  protocolId: "uuid",
  aboutType: "text",
  aboutId: "uuid",
  assignee: "jsonb",
  since: "timestamptz",
} as const;

/** Opens tasks; one that is open already stays as it is. */
export async function openWorkItems(manager: EntityManager, items: readonly WorkItem[]): Promise<void> {
  await rows(
    manager,
    sql`INSERT INTO work_item
          (task_id, verb, protocol_id, about_type, about_id, assignee_kind, assignee_role, assignee_region, assignee_subject,
           assignee_organisation, since)
        SELECT "taskId", verb, "protocolId", "aboutType", "aboutId", assignee ->> 'kind', assignee ->> 'role',
          assignee ->> 'region', assignee ->> 'subject',
          assignee ->> 'organisation', since
        FROM ${recordset("opened", items, taskColumns)}
        ORDER BY "taskId" ON CONFLICT (task_id) DO NOTHING`,
  );
}

export async function closeWorkItems(manager: EntityManager, taskIds: readonly string[]): Promise<void> {
  await rows(manager, sql`DELETE FROM work_item WHERE task_id = ANY(${[...taskIds]}::text[])`);
}

const view = sql`w.task_id AS "taskId", w.verb, w.protocol_id AS "protocolId", w.about_type AS "aboutType", w.about_id AS "aboutId",
  w.assignee_kind AS "assigneeKind", w.assignee_role AS "assigneeRole", w.assignee_organisation AS "assigneeOrganisation", w.since`;
const from = sql`FROM work_item w JOIN protocol ON protocol.id = w.protocol_id`;

/** Who only keeps an organisation's people and roles does no act on a dossier (ADR 31): what any of its agents may do waits for the others. */
function actsOnDossiers({ roles }: Actor): boolean {
  return roles.length === 0 || roles.some((role) => role !== "ADMINISTRATOR");
}

/**
 * What waits for this actor: kind, role, region and person match, and a professional's without a person is for the promoters.
 * A task of one person waits for who acts in their stead too: that it waits is what a substitute must know first.
 */
const assignedTo = sqlRule("work items of oneself", (actor: Actor): Sql => {
  const regionCodes = [...regionsActedFor(actor)];
  const person = actor.kind === "PROFESSIONAL" ? sql`protocol.promoters @> ARRAY[${actor.subject}]::uuid[]` : sql`TRUE`;
  return sql`(w.assignee_kind = ${actor.kind}
    AND CASE WHEN w.assignee_role IS NULL THEN ${actsOnDossiers(actor)} ELSE w.assignee_role = ANY(${[...actor.roles]}::text[]) END
    AND (w.assignee_region IS NULL OR w.assignee_region = ANY(${regionCodes}::text[]))
    AND (w.assignee_organisation IS NULL OR w.assignee_organisation = ${actor.organisation})
    AND CASE WHEN w.assignee_subject IS NULL THEN ${person} ELSE w.assignee_subject::text = ANY(${[...handsOf(actor)]}::text[]) END)`;
});

/** Who knows of every consultation on a dossier whose waiting they see; for others a body's task would betray it. */
function knowsConsultations({ kind, scopes }: Actor): boolean {
  return ["PROFESSIONAL", "ARS_AGENT", "HAS_AGENT"].includes(kind) || scopes.includes("opinions:read");
}

/** Of a team's file, a report or an invitation only those know who have to act: what waits would betray drafts. */
const toldTo = sqlRule("work items of Protocol", (actor: Actor): Sql => {
  const reads = actor.kind === "ARS_AGENT" || (actor.kind === "PARTNER_SYSTEM" && actor.scopes.includes("adhesions:read"));
  const regionCodes = reads ? [...regionsActedFor(actor)] : [];
  const untold = ["Adhesion", "AnnualReport", ...(knowsConsultations(actor) ? [] : ["Consultation"])];
  return sql`((w.about_type <> ALL(${untold}::text[]) AND w.verb <> 'acceptInvitation') OR ${assignedTo(actor)}
    OR w.assignee_region = ANY(${regionCodes}::text[]))`;
});

const oldestFirst: readonly SortKey[] = [
  { expression: sql`w.since`, type: "timestamptz", descending: false },
  { expression: sql`w.task_id`, type: "text", descending: false },
];

export function workItemReader(manager: EntityManager): Pick<ProtocolReader, "workItems" | "workItemsOfRegion" | "workItemsOf"> {
  const page = (where: readonly Sql[], args: PageArguments) =>
    readPage<WorkItemView>(manager, { select: sql`SELECT ${view}`, from, where, order: oldestFirst }, args);
  return {
    workItems: (asker, args) => page([assignedTo(asker), visibleTo(asker)], args),

    workItemsOfRegion: (asker, regionCode, args) => page([sql`w.assignee_region = ${regionCode}`, visibleTo(asker)], args),

    // Asked of rows that were read by the row rule as yet: it stands here again for who asks otherwise one day.
    workItemsOf: (asker, protocolIds) =>
      rows<WorkItemView>(
        manager,
        sql`SELECT ${view} ${from}
            WHERE w.protocol_id = ANY(${[...protocolIds]}::uuid[]) AND ${visibleTo(asker)} AND ${toldTo(asker)}
            ORDER BY w.since, w.task_id`,
      ),
  };
}
