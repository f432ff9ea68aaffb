import { createDossierHistory, sameFields } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { FundingEvent } from "../domain/events.ts";
import { evolve } from "../domain/evolve.ts";
import type { FundingFile } from "../domain/funding-file.ts";
import { type Insight, insightInto } from "../domain/insight.ts";
import type { FundingFileAsOfResolvers, FundingFileResolvers } from "./generated.ts";
import { historyWords } from "./history-words.ts";

export type FundingHistory = ReturnType<typeof createDossierHistory<FundingFile, FundingEvent, keyof Insight>>;

export function createFundingHistory(manager: EntityManager): FundingHistory {
  return createDossierHistory({
    manager,
    evolve,
    words: historyWords,
    standing: ({ status, version }) => ({ status, version: version.number }),
  });
}

/** What is told of a file's past is told to those who see it now. */
export function createHistoryFields(history: FundingHistory): Pick<FundingFileResolvers, "history" | "asOf"> {
  return {
    history: (file, page, context) => {
      const seen = insightInto(file, context.actor);
      return history.page(file.id, { sees: (part) => seen[part], seesNames: false }, page, context);
    },
    asOf: async (file, { at }, context) => {
      if (!insightInto(file, context.actor).file) return null;
      const state = await history.at(file.id, new Date(at), context);
      return state ? { ...file, state, now: file.state } : null;
    },
  };
}

/** A file of the past is shown as that of today is, by the same resolvers. */
export function createAsOfResolvers(today: FundingFileResolvers): FundingFileAsOfResolvers {
  return sameFields(
    today,
    "status",
    "versionNumber",
    "economicModel",
    "completionRequest",
    "opinion",
    "coveredNumber",
    "grant",
    "refusal",
    "ministerialOrder",
  );
}
