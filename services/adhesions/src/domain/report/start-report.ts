import { type Actor, type Day, type Decision, type Moment, refusal, unlessFaulty } from "@coop/kernel";
import { type Adhesion, membershipOf, presentMembers } from "../adhesion/adhesion.ts";
import { fault, type ReportRefusal } from "../refusals.ts";
import { regimeOf } from "../regimes/regimes.ts";
import type { ReportEvent } from "./events.ts";
import { endedPeriods, firstPeriodEndsOn, type ReportingPeriod } from "./reporting-periods.ts";

/** A team and the reports that it has already. */
export interface ReportingTeam {
  readonly adhesionId: string;
  readonly adhesion: Adhesion;
  readonly reports: readonly { readonly reportId: string; readonly from: Day }[];
}

export interface StartReportInput {
  /** First day of the period. */
  readonly from: Day;
}

/** Opens the report of a period that has ended: a member, or the system on the day after. */
export const startReport: Decision<ReportingTeam, StartReportInput, ReportEvent, ReportRefusal> = {
  guard: (team, actor, at) => [...reporterBlockers(team, actor), ...periodBlockers(team, at)],

  decide: (team, { from }, _actor, { today }) => {
    const { adhesionId, adhesion } = team;
    const { protocolId, authorisationId, regionCode, structure } = adhesion;
    const period = periodsOf(adhesion, today).find((ended) => ended.from === from);
    const existing = team.reports.find((report) => report.from === from);
    const issues = [
      ...(period ? [] : [fault("PERIOD_NOT_ENDED", "from", { from })]),
      ...(existing ? [fault("REPORT_EXISTS", "from", { reportId: existing.reportId })] : []),
    ];
    const about = { adhesionId, protocolId, authorisationId, regionCode, structureId: structure?.structureId ?? null };
    return unlessFaulty(issues, () => [
      {
        type: "ReportStarted",
        data: { ...about, period: period as ReportingPeriod, reporters: reportersOf(adhesion), startedOn: today },
      },
    ]);
  },
};

/** The reports that a team owes and has not opened. */
export function reportsToStart({ adhesion, reports }: ReportingTeam, today: string): readonly ReportingPeriod[] {
  return periodsOf(adhesion, today).filter(({ from }) => !reports.some((report) => report.from === from));
}

function periodsOf({ regime, activeSince, endedOn }: Adhesion, today: string): readonly ReportingPeriod[] {
  return endedPeriods(activeSince, endedOn, regimeOf(regime).report, today);
}

/** Who is in the team; of a team that ended, who was in it. */
function reportersOf(adhesion: Adhesion): readonly string[] {
  const present = presentMembers(adhesion);
  const reporters = present.length > 0 ? present : adhesion.members.filter(({ activeOn }) => activeOn !== null);
  return [...new Set(reporters.map(({ subject }) => subject))];
}

function reporterBlockers({ adhesion }: ReportingTeam, actor: Actor): readonly ReportRefusal[] {
  const mayStart =
    actor.kind === "SYSTEM" || membershipOf(adhesion, actor.subject) || reportersOf(adhesion).includes(actor.subject);
  return mayStart ? [] : [refusal("NOT_A_MEMBER", {})];
}

function periodBlockers({ adhesion }: ReportingTeam, { today }: Moment): readonly ReportRefusal[] {
  const endsOn = firstPeriodEndsOn(adhesion.activeSince, regimeOf(adhesion.regime).report);
  return periodsOf(adhesion, today).length > 0 ? [] : [refusal("NO_PERIOD_ENDED", { endsOn })];
}
