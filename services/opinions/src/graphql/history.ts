import { createDossierHistory, type GraphContext, sameFields } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { OpinionEvent } from "../domain/events.ts";
import { evolve } from "../domain/evolve.ts";
import { type Insight, insightInto } from "../domain/insight.ts";
import type { Opinion } from "../domain/opinion.ts";
import type { OpinionView } from "../domain/reading.ts";
import type { OpinionAsOfResolvers, OpinionResolvers } from "./generated.ts";
import { historyWords } from "./history-words.ts";

export type OpinionHistory = ReturnType<typeof createDossierHistory<Opinion, OpinionEvent, keyof Insight>>;

export function createOpinionHistory(manager: EntityManager): OpinionHistory {
  return createDossierHistory({
    manager,
    evolve,
    words: historyWords,
    standing: ({ status, version }) => ({ status, version: version.number }),
  });
}

/** What is told of an opinion's past is told to those who see it now. */
export function createHistoryFields(history: OpinionHistory): Pick<OpinionResolvers, "history" | "asOf"> {
  const insight = ({ dossier }: OpinionView, { actor }: GraphContext) => insightInto(dossier, actor);
  return {
    history: (opinion, page, context) => {
      const seen = insight(opinion, context);
      return history.page(opinion.id, { sees: (part) => seen[part], seesNames: false }, page, context);
    },
    asOf: async (opinion, { at }, context) => {
      if (!insight(opinion, context).text) return null;
      const state = await history.at(opinion.id, new Date(at), context);
      return state ? { ...opinion, state } : null;
    },
  };
}

/** An opinion of the past is shown as that of today is, by the same resolvers. */
export function createAsOfResolvers(today: OpinionResolvers): OpinionAsOfResolvers {
  return sameFields(
    today,
    "status",
    "versionNumber",
    "informationRequests",
    "number",
    "deliveredOn",
    "outcome",
    "reserves",
    "openReserves",
    "coveredNumber",
  );
}
