import type { Actor } from "@coop/kernel";
import { askerOf, createDossierHistory, type GraphContext, perRequest, sameFields } from "@coop/service-kit";
import { type Happening, readHappenings } from "@coop/service-kit/history/happenings.ts";
import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { evolve } from "../domain/evolve.ts";
import { type Insight, insightInto } from "../domain/insight.ts";
import { currentVersion, type Protocol, type ProtocolEvent } from "../domain/protocol.ts";
import type { ProtocolReader, ProtocolView, SectionView } from "../domain/reading.ts";
import { evolveSection, type Section, type SectionEvent } from "../domain/write-section.ts";
import type { ProtocolAsOfResolvers, ProtocolResolvers } from "./generated.ts";
import { historyWords } from "./history-words.ts";
import type { Loaders } from "./loaders.ts";

export interface ProtocolHistory extends ReturnType<typeof createDossierHistory<Protocol, ProtocolEvent, keyof Insight>> {
  /** The working grid as it was at an instant of the legal clock. */
  sectionsAt(protocolId: string, instant: Date, context: GraphContext): Promise<readonly SectionView[]>;
}

/** The history of protocols; the names are those of promoters. */
export function createProtocolHistory(manager: EntityManager, reader: ProtocolReader): ProtocolHistory {
  const pasts = perRequest(() => new DataLoader((ids: readonly string[]) => pastSections(manager, reader, ids)));
  const history = createDossierHistory({
    manager,
    evolve,
    words: historyWords,
    standing: (state) => ({ status: state.status, version: currentVersion(state)?.number ?? null }),
    async names(subjects) {
      const people = await reader.people(subjects);
      return new Map(people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]));
    },
  });
  return {
    ...history,
    async sectionsAt(protocolId, instant, context) {
      const sections = await pasts(context).load(protocolId);
      return sections.flatMap((written) => sectionAt(written, instant) ?? []);
    },
  };
}

type SectionPast = readonly Happening<Section, SectionEvent>[];

/** All that was ever written in the sections of each of these grids: two statements. */
async function pastSections(manager: EntityManager, reader: ProtocolReader, protocolIds: readonly string[]) {
  const ids = await reader.sectionIds(protocolIds);
  const pasts = await readHappenings<Section, SectionEvent>(manager, evolveSection, [...ids.values()].flat());
  return protocolIds.map((protocolId) => (ids.get(protocolId) ?? []).map((id): SectionPast => pasts.get(id) ?? []));
}

function sectionAt(written: SectionPast, instant: Date): SectionView | undefined {
  const told = written.filter(({ at }) => at <= instant);
  const latest = told.at(-1);
  if (!latest?.after) return undefined;
  const { kind, ...actor } = latest.actor;
  return { ...latest.after, revision: told.length, writtenBy: { ...actor, kind: kind as Actor["kind"] } };
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
      const today = insight(protocol, context);
      if (!today.instruction) return null;
      const instant = new Date(at);
      const state = await history.at(protocol.id, instant, context);
      // Who comes to follow the instruction is shown the dossier since then, not what it was before.
      if (!state || !(today.file || insightInto(state, askerOf(context)).instruction)) return null;
      return { ...protocol, state, now: protocol.state, asOf: instant };
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
      "grid",
      "orderDraft",
      "authorisations",
    ),
    version: async (protocol, _args, context) => {
      const number = currentVersion(protocol.state)?.number;
      const versions = await loaders(context).versions.load(protocol.id);
      const version = versions.find((one) => one.number === number);
      return version ? { ...version, protocol } : null;
    },
  };
}
