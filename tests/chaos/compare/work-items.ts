import { canonicalJson, type Task } from "@coop/kernel";
import { raw, sql } from "@coop/service-kit";
import type { Databases } from "../databases.ts";
import { aggregates } from "./aggregates.ts";
import { type Difference, difference } from "./difference.ts";

/** What waits for somebody, in all services, is what `protocols` lists: each task once, and none that is done. */
export async function compareWorkItems(databases: Databases): Promise<readonly Difference[]> {
  const waiting = new Map<string, string>();
  for (const service of databases.names) {
    for (const { table, tasks } of aggregates[service]) {
      const kept = await databases.rows<{ id: string; state: object }>(service, sql`SELECT id, state FROM ${raw(table)}`);
      for (const { id, state } of kept) for (const task of tasks(state, id)) waiting.set(task.taskId, textOf(task));
    }
  }
  const listed = await databases.rows<Task>(
    "protocols",
    sql`SELECT task_id AS "taskId", verb, protocol_id AS "protocolId", about_type AS "aboutType", about_id AS "aboutId",
          jsonb_build_object('kind', assignee_kind, 'role', assignee_role, 'region', assignee_region, 'subject', assignee_subject,
            'organisation', assignee_organisation) AS assignee
        FROM work_item`,
  );
  const items = new Map(listed.map((task) => [task.taskId, textOf(task)]));
  const missing = [...waiting.keys()].filter((id) => !items.has(id));
  const done = [...items.keys()].filter((id) => !waiting.has(id));
  const others = [...items].filter(([id, text]) => waiting.has(id) && waiting.get(id) !== text);
  return [
    ...missing.map((id) => difference("VIEW", `protocols, task ${id}`, "waits for somebody and is not listed")),
    ...done.map((id) => difference("VIEW", `protocols, task ${id}`, "is listed and waits for nobody")),
    ...others.map(([id, text]) =>
      difference("VIEW", `protocols, task ${id}`, `is listed as ${text}, its owner says ${waiting.get(id)}`),
    ),
  ];
}

function textOf({ taskId, verb, protocolId, aboutType, aboutId, assignee }: Task): string {
  const { kind, role, region, subject, organisation = null } = assignee;
  const who = { kind, role, region, subject, organisation };
  return canonicalJson({ taskId, verb, protocolId, aboutType, aboutId, assignee: who });
}
