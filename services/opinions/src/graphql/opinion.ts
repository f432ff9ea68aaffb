import type { GraphContext } from "@coop/service-kit";
import { type Insight, insightInto } from "../domain/insight.ts";
import { openReserves } from "../domain/opinion.ts";
import type { OpinionView } from "../domain/reading.ts";
import type { OpinionResolvers } from "./generated.ts";
import { createHistoryFields, type OpinionHistory } from "./history.ts";
import { presentInformationRequest } from "./information-request.ts";
import type { Loaders } from "./loaders.ts";
import type { OpinionVerbs } from "./mutations.ts";
import { versionReference } from "./version-reference.ts";

/** The opinion as the graph shows it. What only some may see is null for the others. */
export function createOpinionResolvers(loaders: Loaders, verbs: OpinionVerbs, history: OpinionHistory): OpinionResolvers {
  const sees = (part: keyof Insight, { dossier }: OpinionView, { actor }: GraphContext) => insightInto(dossier, actor)[part];

  /** A field that only those see who have this part of the insight. */
  function only<Value>(part: keyof Insight, read: (opinion: OpinionView) => Value) {
    return (opinion: OpinionView, _args: object, context: GraphContext): Value | null =>
      sees(part, opinion, context) ? read(opinion) : null;
  }

  return {
    __resolveReference: ({ id }, context) => loaders(context).opinion.load(id),
    type: ({ state }) => state.type,
    binding: ({ state }) => state.binding,
    status: ({ state }) => state.status,
    openedOn: ({ state }) => state.openedOn,
    updatedAt: ({ updatedAt }) => updatedAt.toISOString(),
    protocol: ({ state }) => ({ id: state.protocolId }),
    versionNumber: ({ state }) => state.version.number,
    version: ({ state }) => versionReference(state, state.version.number),
    number: ({ state }) => state.delivery?.number ?? null,
    deliveredOn: ({ state }) => state.delivery?.deliveredOn ?? null,
    outcome: ({ state }) => state.delivery?.outcome ?? null,
    publication: ({ state }) => state.publication,
    availableActions: ({ state }, _args, context) => verbs.availableActions(state, context),

    ...createHistoryFields(history),

    consultedBodies: async (opinion, _args, context) => {
      if (opinion.state.publication === null && !sees("text", opinion, context)) return null;
      const found = await loaders(context).bodiesConsultedByHas.load(opinion.state.protocolId);
      return found.map(({ body }) => ({ code: body }));
    },

    rapporteur: only("instruction", ({ state }) => state.rapporteur),
    draft: only("instruction", ({ state }) => state.draft),
    sessionOn: only("instruction", ({ state }) => state.sessionOn),

    inadmissibleBecause: only("dialogue", ({ state }) => state.inadmissibleBecause),
    resumedBecause: only("dialogue", ({ state }) => state.resumedBecause),
    informationRequests: (opinion, _args, context) =>
      sees("text", opinion, context)
        ? opinion.state.informationRequests.map((request) =>
            presentInformationRequest(request, sees("dialogue", opinion, context)),
          )
        : null,

    considerations: only("text", ({ state }) => state.delivery?.considerations ?? null),
    reserves: only("text", ({ state }) => state.reserves.map((reserve) => ({ ...reserve, protocolId: state.protocolId }))),
    openReserves: only("text", ({ state }) => openReserves(state)),
    recommendations: only("text", ({ state }) => state.delivery?.recommendations ?? []),
    coveredNumber: only("text", ({ state }) => state.covers?.number ?? null),
    coveredHash: only("text", ({ state }) => state.covers?.hash ?? null),
    coveredVersion: only("text", ({ state }) => versionReference(state, state.covers?.number)),
    confirmation: only("text", ({ state: { confirmation } }) =>
      confirmation
        ? { versionNumber: confirmation.version, grounds: confirmation.grounds, confirmedOn: confirmation.confirmedOn }
        : null,
    ),
  };
}
