import type { Day } from "@coop/kernel";
import { row, rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { AnnualReport } from "../domain/report/annual-report.ts";
import type { Figures } from "../domain/report/figures.ts";
import { reportedFigures } from "../domain/report/reported-figures.ts";

/** The reports that a team has, whoever asks: what is decided on does not depend on who sees it. */
export function openedReports(
  manager: EntityManager,
  adhesionId: string,
): Promise<readonly { readonly reportId: string; readonly from: Day }[]> {
  return rows(
    manager,
    sql`SELECT id AS "reportId", period_from AS "from" FROM report WHERE adhesion_id = ${adhesionId} ORDER BY period_from`,
  );
}

/** What the same team sent for the period before, null where it sent nothing. */
export async function previousFigures(manager: EntityManager, reportId: string): Promise<Figures | null> {
  const previous = await row<{ state: AnnualReport }>(
    manager,
    sql`SELECT earlier.state FROM report JOIN report earlier
          ON earlier.adhesion_id = report.adhesion_id AND earlier.period_from < report.period_from
        WHERE report.id = ${reportId} ORDER BY earlier.period_from DESC LIMIT 1`,
  );
  return previous ? reportedFigures(previous.state) : null;
}

/** Teams that may have a report to open on that day, oldest first. */
export async function teamsToLookAt(
  manager: EntityManager,
  today: Day,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    manager,
    sql`SELECT id FROM adhesion WHERE next_report_on <= ${today}::date AND id > ${after}::uuid ORDER BY id LIMIT ${limit}`,
  );
  return found.map(({ id }) => id);
}

/** Says when a team is to be looked at again; null when no report of it is to come. */
export async function lookAgainOn(manager: EntityManager, adhesionId: string, day: Day | null): Promise<void> {
  await rows(manager, sql`UPDATE adhesion SET next_report_on = ${day}::date WHERE id = ${adhesionId}`);
}
