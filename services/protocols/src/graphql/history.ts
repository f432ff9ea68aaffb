import { askerOf, createDossierHistory, type GraphContext, sameFields } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { evolve } from "../domain/evolve.ts";
import { type Insight, insightInto } from "../domain/insight.ts";
import { currentVersion, type Protocol, type ProtocolEvent } from "../domain/protocol.ts";
import type { ProtocolReader, ProtocolView } from "../domain/reading.ts";
import type { ProtocolAsOfResolvers, ProtocolResolvers } from "./generated.ts";
import { historyWords } from "./history-words.ts";
import type { Loaders } from "./loaders.ts";

export type ProtocolHistory = ReturnType<typeof createDossierHistory<Protocol, ProtocolEvent, keyof Insight>>;

/** The history of protocols; the names are those of promoters. */
export function createProtocolHistory(manager: EntityManager, reader: ProtocolReader): ProtocolHistory {
  return createDossierHistory({
    manager,
    evolve,
    words: historyWords,
    standing: (state) => ({ status: state.status, version: currentVersion(state)?.number ?? null }),
    async names(subjects) {
      const people = await reader.people(subjects);
      return new Map(people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]));
    },
  });
}

/** What is told of a protocol's past is told to those who see the dossier now. */
export function createHistoryFields(history: ProtocolHistory): Pick<ProtocolResolvers, "history" | "asOf"> {
  const insight = ({ state }: ProtocolView, context: GraphContext) => insightInto(state, askerOf(context));
  return {
    history: (protocol, page, context) => {
      const seen = insight(protocol, context);
      return history.page(protocol.id, { sees: (part) => seen[part], seesNames: seen.file }, page, context);
    },
    asOf: async (protocol, { at }, context) => {
      if (!insight(protocol, context).file) return null;
      const state = await history.at(protocol.id, new Date(at), context);
      return state ? { ...protocol, state, now: protocol.state } : null;
    },
  };
}

/** A dossier of the past is shown as that of today is, by the same resolvers. */
export function createAsOfResolvers(today: ProtocolResolvers, loaders: Loaders): ProtocolAsOfResolvers {
  return {
    ...sameFields(
      today,
      "title",
      "reference",
      "status",
      "statusLabel",
      "statusSince",
      "fundingRequested",
      "filedOn",
      "completeOn",
      "delegantProfessions",
      "delegateProfessions",
      "promoters",
      "intent",
      "pieces",
      "need",
      "requiredOpinions",
      "refusal",
    ),
    version: async (protocol, _args, context) => {
      const number = currentVersion(protocol.state)?.number;
      const versions = await loaders(context).versions.load(protocol.id);
      const version = versions.find((one) => one.number === number);
      return version ? { ...version, protocol } : null;
    },
  };
}
