import { momentOf, newId, systemActor, take } from "@coop/kernel";
import type { Store } from "@coop/service-kit";
import type { DataSource, EntityManager } from "typeorm";
import type { Adhesion } from "../domain/adhesion/adhesion.ts";
import type { AdhesionEvent } from "../domain/adhesion/events.ts";
import { regimeOf } from "../domain/regimes/regimes.ts";
import type { AnnualReport } from "../domain/report/annual-report.ts";
import type { ReportEvent } from "../domain/report/events.ts";
import { nextOpening } from "../domain/report/next-opening.ts";
import { type ReportingTeam, reportsToStart, startReport } from "../domain/report/start-report.ts";

export interface DueReportParts {
  readonly dataSource: DataSource;
  readonly adhesions: Store<Adhesion, AdhesionEvent>;
  readonly reports: Store<AnnualReport, ReportEvent>;
  readonly openedReports: (manager: EntityManager, adhesionId: string) => Promise<ReportingTeam["reports"]>;
  readonly teamsToLookAt: (manager: EntityManager, today: string, after: string, limit: number) => Promise<readonly string[]>;
  readonly lookAgainOn: (manager: EntityManager, adhesionId: string, day: string | null) => Promise<void>;
}

const BATCH = 500;
const BEFORE_ALL_IDS = "00000000-0000-0000-0000-000000000000";

/**
 * What the passing of time brings about: opens the report of each period that has ended by `now` (legal clock), one
 * transaction per team. May be called as often as one likes, by several at once. Resolves with the
 * number opened; a team that fails does not hold the others up, and all failures are thrown together at the end.
 */
export function createDueReports(parts: DueReportParts): (now: Date) => Promise<number> {
  const { dataSource, adhesions, reports, openedReports, teamsToLookAt, lookAgainOn } = parts;

  async function startOf(manager: EntityManager, adhesionId: string, now: Date): Promise<number> {
    const at = momentOf(now);
    const current = await adhesions.lock(manager, adhesionId);
    if (!current) return 0;
    const { activeSince, endedOn, regime } = current.state;
    const team = { adhesionId, adhesion: current.state, reports: await openedReports(manager, adhesionId) };
    const periods = reportsToStart(team, at.today);
    for (const { from } of periods) {
      const decided = take(startReport, team, { from }, systemActor, at);
      if (!decided.ok) throw new Error(`The report of ${adhesionId} from ${from} is refused: ${decided.refusal.code}.`);
      await reports.create(manager, newId(), { actor: systemActor, at: now }, decided.value);
    }
    await lookAgainOn(manager, adhesionId, nextOpening(activeSince, endedOn, regimeOf(regime).report, at.today));
    return periods.length;
  }

  return async (now) => {
    let started = 0;
    let after = BEFORE_ALL_IDS;
    const failures: unknown[] = [];
    for (;;) {
      const ids = await teamsToLookAt(dataSource.manager, momentOf(now).today, after, BATCH);
      for (const id of ids) {
        try {
          started += await dataSource.transaction((manager) => startOf(manager, id, now));
        } catch (error) {
          failures.push(error);
        }
      }
      const last = ids.at(-1);
      if (last === undefined) break;
      after = last;
    }
    if (failures.length > 0) throw new AggregateError(failures, `The reports of ${failures.length} teams were not opened.`);
    return started;
  };
}
