import { type createVerbs, type GraphContext, presentIssue } from "@coop/service-kit";
import { regionsRead } from "../domain/insight.ts";
import type { ReportView } from "../domain/reading.ts";
import type { AnnualReport } from "../domain/report/annual-report.ts";
import type { ReportEvent } from "../domain/report/events.ts";
import { reportedFigures } from "../domain/report/reported-figures.ts";
import type { AnnualReportResolvers, ReportChangedResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import { reportSentences } from "./refusals.ts";
import type { ReportHistory } from "./report-history.ts";

export type ReportVerbs = ReturnType<typeof createVerbs<AnnualReport, ReportEvent, "ReportChanged">>;

const isTeam = ({ state }: ReportView, { actor }: GraphContext) => state.reporters.includes(actor.subject);
const isArs = ({ state }: ReportView, { actor }: GraphContext) => regionsRead(actor).includes(state.regionCode);

/** Whether the reporter's words are to be seen: the team's at any time, by its ARS once they were sent. */
function seesWords(report: ReportView, context: GraphContext): boolean {
  return isTeam(report, context) || (isArs(report, context) && reportedFigures(report.state) !== null);
}

function warningsOf({ state }: ReportView) {
  return state.warnings.map((warning) => presentIssue(reportSentences, warning));
}

/** A report as the graph shows it: what the team has not sent, or is putting right, is the team's alone. */
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
    nil: (report, _args, context) =>
      (isTeam(report, context) || reportedFigures(report.state) !== null) && report.state.content.nil,
    figures: (report, _args, context) => (isTeam(report, context) ? report.state.content.figures : reportedFigures(report.state)),
    difficulties: (report, _args, context) => (seesWords(report, context) ? report.state.content.difficulties : null),
    improvements: (report, _args, context) => (seesWords(report, context) ? report.state.content.improvements : null),
    warnings: (report, _args, context) => (seesWords(report, context) ? warningsOf(report) : null),
    submittedOn: ({ state }) => state.submittedOn,
    returnedBecause: (report, _args, context) =>
      isTeam(report, context) || isArs(report, context) ? report.state.returnedBecause : null,
    validatedOn: ({ state }) => state.validatedOn,
    history: (report, page, context) => {
      const team = isTeam(report, context);
      const seen = { team, file: team || isArs(report, context) };
      return history.page(report.id, { sees: (part) => seen[part], seesNames: seen.file }, page, context);
    },
    availableActions: ({ state }, _args, context) => verbs.availableActions(state, context),
  };
}

/** Read afresh: another change in the same request may have read it before. */
export function createReportChangedResolvers(loaders: Loaders): ReportChangedResolvers {
  const afresh = async (id: string, context: GraphContext): Promise<ReportView> => {
    const report = await loaders(context).report.clear(id).load(id);
    if (!report) throw new Error(`The report ${id} was changed and can't be read.`);
    return report;
  };
  return {
    report: ({ id }, _args, context) => afresh(id, context),
    warnings: async ({ id }, _args, context) => warningsOf(await afresh(id, context)),
  };
}
