import { type Actor, allows } from "@coop/kernel";
import { type createVerbs, type GraphContext, NoLongerVisible, presentIssue } from "@coop/service-kit";
import { type Adhesion, type Member, presentMembers, teamCounts } from "../domain/adhesion/adhesion.ts";
import type { AdhesionEvent } from "../domain/adhesion/events.ts";
import { submissionIssues } from "../domain/adhesion/submission-issues.ts";
import { type Insight, insightInto } from "../domain/insight.ts";
import type { AdhesionStatus } from "../domain/lifecycle.ts";
import type { AdhesionView } from "../domain/reading.ts";
import { regimeOf } from "../domain/regimes/regimes.ts";
import { reportsToStart } from "../domain/report/start-report.ts";
import { type AdhesionHistory, createHistoryFields } from "./adhesion-history.ts";
import type { AdhesionChangedResolvers, AdhesionResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import { adhesionSentences } from "./refusals.ts";

export type AdhesionVerbs = ReturnType<typeof createVerbs<Adhesion, AdhesionEvent, "AdhesionChanged">>;

/** While the team can still change its file before handing it in. */
const inPreparation: readonly AdhesionStatus[] = ["DRAFT", "INCOMPLETE", "COMPLIANCE_REQUIRED"];

export function sees(part: keyof Insight, adhesion: AdhesionView, { actor }: GraphContext): boolean {
  return insightInto(adhesion.now ?? adhesion.state, actor, adhesion)[part];
}

/** A field that is null for those who do not see this part of the file. */
function shownTo<Value>(part: keyof Insight, value: (adhesion: AdhesionView) => Value) {
  return (adhesion: AdhesionView, _args: unknown, context: GraphContext): Value | null =>
    sees(part, adhesion, context) ? value(adhesion) : null;
}

/** Who has left sees that they were there. */
const wasOneself = allows("own former membership", (member: Member, { subject }: Actor) => member.subject === subject);

/** A team as the graph shows it. */
export function createAdhesionResolvers(loaders: Loaders, verbs: AdhesionVerbs, history: AdhesionHistory): AdhesionResolvers {
  return {
    __resolveReference: ({ id }, context) => loaders(context).adhesion.load(id),
    status: ({ state }) => state.status,
    mode: ({ state }) => regimeOf(state.regime).mode,
    protocol: ({ state }) => ({ id: state.protocolId }),
    authorisation: ({ state }) => ({ id: state.authorisationId }),
    versionNumber: ({ state }) => state.versionNumber,
    region: ({ state }) => ({ code: state.regionCode }),
    structure: ({ state }, _args, context) => state.structure && loaders(context).structure.load(state.structure.structureId),
    members: (adhesion) => presentMembers(adhesion.state).map((member) => ({ member, adhesion })),
    formerMembers: (adhesion, _args, context) => {
      const all = sees("file", adhesion, context);
      const isShown = (member: Member) => member.status === "LEFT" && (all || wasOneself(member, context.actor));
      const shown = adhesion.state.members.filter(isShown).map((member) => ({ member, adhesion }));
      return all || shown.length > 0 ? shown : null;
    },
    memberCounts: ({ state }) => teamCounts(state),
    delegations: (adhesion) => {
      const memberOf = (memberId: string) => adhesion.state.members.find((member) => member.memberId === memberId) as Member;
      return adhesion.state.delegations.map(({ delegantId, delegateId }) => ({
        delegant: { member: memberOf(delegantId), adhesion },
        delegate: { member: memberOf(delegateId), adhesion },
      }));
    },
    startOn: shownTo("progress", ({ state }) => state.startOn),
    submittedOn: shownTo("progress", ({ state }) => state.submittedOn),
    completeOn: shownTo("progress", ({ state }) => state.completeOn),
    deadlineOn: shownTo("progress", ({ state }) => state.deadlineOn),
    registration: shownTo("progress", ({ state }) => state.registration),
    activeSince: shownTo("progress", ({ state }) => state.activeSince),
    endedOn: shownTo("progress", ({ state }) => state.endedOn),
    updatedAt: shownTo("progress", ({ updatedAt }) => updatedAt.toISOString()),
    refusedBecause: shownTo("file", ({ state }) => state.refusedBecause),
    pieces: shownTo("file", ({ state }) =>
      state.pieces.map(({ answer, ...piece }) => ({
        ...piece,
        suppliedOn: answer?.suppliedOn ?? null,
        text: answer?.text ?? null,
        files: answer?.files ?? [],
      })),
    ),
    submissionIssues: (adhesion, _args, context) => {
      if (!sees("team", adhesion, context)) return null;
      const issues = inPreparation.includes(adhesion.state.status) ? submissionIssues(adhesion.state, context.at.today) : [];
      return issues.map((issue) => presentIssue(adhesionSentences, issue));
    },
    reports: ({ id }, _args, context) => loaders(context).reportsOfAdhesion.load(id),
    reportsToStart: async (adhesion, _args, context) => {
      if (!sees("file", adhesion, context)) return [];
      const opened = await loaders(context).reportsOfAdhesion.load(adhesion.id);
      const reports = opened.map(({ id, state }) => ({ reportId: id, from: state.period.from }));
      return reportsToStart({ adhesionId: adhesion.id, adhesion: adhesion.state, reports }, context.at.today);
    },
    ...createHistoryFields(history),
    availableActions: ({ state }, _args, context) => verbs.availableActions(state, context),
  };
}

/** Read afresh: another change in the same request may have read it before. */
export function createAdhesionChangedResolvers(loaders: Loaders): AdhesionChangedResolvers {
  const afresh = async (id: string, context: GraphContext): Promise<AdhesionView> => {
    const adhesion = await loaders(context).adhesion.clear(id).load(id);
    if (!adhesion) throw new NoLongerVisible();
    return adhesion;
  };
  return {
    adhesion: ({ id }, _args, context) => afresh(id, context),
    warnings: async ({ id }, _args, context) => {
      const adhesion = await afresh(id, context);
      if (!sees("team", adhesion, context)) return [];
      const issues = submissionIssues(adhesion.state, context.at.today).filter(({ severity }) => severity === "WARNING");
      return issues.map((issue) => presentIssue(adhesionSentences, issue));
    },
  };
}
