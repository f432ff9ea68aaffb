import type { GraphContext } from "@coop/service-kit";
import { type Insight, insightInto } from "../domain/insight.ts";
import type { FundingFileView } from "../domain/reading.ts";
import { presentEvaluation, presentModel } from "./economic-model.ts";
import type { FundingFileResolvers } from "./generated.ts";
import { createHistoryFields, type FundingHistory } from "./history.ts";
import type { Loaders } from "./loaders.ts";
import type { FundingVerbs } from "./mutations.ts";

/** A funding file as the graph shows it. What only some may see is null for the others, and says nothing about its content. */
export function createFundingFileResolvers(loaders: Loaders, verbs: FundingVerbs, history: FundingHistory): FundingFileResolvers {
  const sees = (part: keyof Insight, file: FundingFileView, { actor }: GraphContext) => insightInto(file, actor)[part];

  return {
    __resolveReference: ({ id }, context) => loaders(context).fundingFile.load(id),
    status: ({ state }) => state.status,
    openedOn: ({ state }) => state.openedOn,
    updatedAt: ({ updatedAt }) => updatedAt.toISOString(),
    protocol: ({ state }) => ({ id: state.protocolId }),
    versionNumber: ({ state }) => state.version.number,
    version: ({ state }) => versionOf(state.protocolId, state.version),
    economicModel: (file, _args, context) => (sees("file", file, context) ? presentModel(file.state.economicModel) : null),
    completionRequest: (file, _args, context) => (sees("file", file, context) ? file.state.completionRequest : null),
    opinion: (file, _args, { actor }) => {
      const { opinion } = file.state;
      const insight = insightInto(file, actor);
      if (!opinion || !insight.outcome) return null;
      return insight.file ? opinion : { ...opinion, considerations: null, conditions: null };
    },
    coveredNumber: (file, _args, context) => (sees("outcome", file, context) ? (file.state.covers?.number ?? null) : null),
    coveredHash: (file, _args, context) => (sees("outcome", file, context) ? (file.state.covers?.hash ?? null) : null),
    coveredVersion: (file, _args, context) => {
      const { covers, protocolId } = file.state;
      return covers && sees("outcome", file, context) ? versionOf(protocolId, covers) : null;
    },
    grant: (file, _args, { actor }) => {
      const { grant } = file.state;
      const insight = insightInto(file, actor);
      if (!grant || !insight.grant) return null;
      const evaluation = presentEvaluation(grant.evaluation);
      return insight.file ? { ...grant, evaluation } : { ...grant, conditions: null, evaluation: null };
    },
    refusal: (file, _args, context) => (sees("file", file, context) ? file.state.refusal : null),
    ministerialOrder: (file, _args, context) => (sees("grant", file, context) ? file.state.ministerialOrder : null),
    ...createHistoryFields(history),
    availableActions: ({ state }, _args, context) => verbs.availableActions(state, context),
  };
}

/** `protocols` gives its versions identifiers of this form, and decides what may be seen of them. */
function versionOf(protocolId: string, { number }: { readonly number: number }) {
  return { id: `${protocolId}:${number}` };
}
