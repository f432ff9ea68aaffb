import { type createVerbs, type GraphContext, NoLongerVisible, presentIssue, sameFields } from "@coop/service-kit";
import type { ReportView } from "../domain/reading.ts";
import type { AnnualReport } from "../domain/report/annual-report.ts";
import type { ReportEvent } from "../domain/report/events.ts";
import { type ReportInsight, reportInsightInto } from "../domain/report/report-insight.ts";
import { reportedFigures } from "../domain/report/reported-figures.ts";
import type { AnnualReportAsOfResolvers, AnnualReportResolvers, ReportChangedResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import { reportSentences } from "./refusals.ts";
import type { ReportHistory } from "./report-history.ts";

export type ReportVerbs = ReturnType<typeof createVerbs<AnnualReport, ReportEvent, "ReportChanged">>;

function sees(part: keyof ReportInsight, { state, now = state }: ReportView, { actor }: GraphContext): boolean {
  return reportInsightInto(now, actor)[part] && reportInsightInto(state, actor)[part];
}

/** A field that is null for those who do not see this part of the report. */
function shownTo<Value>(part: keyof ReportInsight, value: (report: ReportView) => Value) {
  return (report: ReportView, _args: unknown, context: GraphContext): Value | null =>
    sees(part, report, context) ? value(report) : null;
}

function warningsOf({ state }: ReportView) {
  return state.warnings.map((warning) => presentIssue(reportSentences, warning));
}

/** A report as the graph shows it. */
export function createReportResolvers(loaders: Loaders, verbs: ReportVerbs, history: ReportHistory): AnnualReportResolvers {
  return {
    __resolveReference: ({ id }, context) => loaders(context).report.load(id),
    adhesion: ({ state }, _args, context) => loaders(context).adhesion.load(state.adhesionId),
    protocol: ({ state }) => ({ id: state.protocolId }),
    region: ({ state }) => ({ code: state.regionCode }),
    structure: ({ state: { structureId } }, _args, context) =>
      structureId === null ? null : loaders(context).structure.load(structureId),
    period: ({ state }) => state.period,
    status: ({ state }) => state.status,
    overdue: ({ state }, _args, { at }) => state.period.dueOn < at.today && reportedFigures(state) === null,
    nil: (report, _args, context) => sees("figures", report, context) && report.state.content.nil,
    figures: shownTo("figures", ({ state }) => state.content.figures),
    difficulties: shownTo("words", ({ state }) => state.content.difficulties),
    improvements: shownTo("words", ({ state }) => state.content.improvements),
    warnings: shownTo("words", warningsOf),
    submittedOn: ({ state }) => state.submittedOn,
    returnedBecause: shownTo("return", ({ state }) => state.returnedBecause),
    validatedOn: ({ state }) => state.validatedOn,
    history: (report, page, context) => {
      const team = report.state.reporters.includes(context.actor.subject);
      const seen = { team, file: sees("return", report, context) };
      return history.page(report.id, { sees: (part) => seen[part], seesNames: seen.file }, page, context);
    },
    asOf: async (report, { at }, context) => {
      if (!sees("return", report, context)) return null;
      const state = await history.at(report.id, new Date(at), context);
      return state ? { ...report, state, now: report.state } : null;
    },
    availableActions: ({ state }, _args, context) => verbs.availableActions(state, context),
  };
}

/** A report of the past is shown as that of today is, by the same resolvers. */
export function createReportAsOfResolvers(today: AnnualReportResolvers): AnnualReportAsOfResolvers {
  return sameFields(
    today,
    "status",
    "nil",
    "figures",
    "difficulties",
    "improvements",
    "submittedOn",
    "returnedBecause",
    "validatedOn",
  );
}

/** Read afresh: another change in the same request may have read it before. */
export function createReportChangedResolvers(loaders: Loaders): ReportChangedResolvers {
  const afresh = async (id: string, context: GraphContext): Promise<ReportView> => {
    const report = await loaders(context).report.clear(id).load(id);
    if (!report) throw new NoLongerVisible();
    return report;
  };
  return {
    report: ({ id }, _args, context) => afresh(id, context),
    warnings: async ({ id }, _args, context) => warningsOf(await afresh(id, context)),
  };
}
