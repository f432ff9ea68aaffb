import { isId } from "@coop/kernel";
import { askerOf, inGroups, inOrder, perRequest } from "@coop/service-kit";
import DataLoader from "dataloader";
import type {
  AdhesionListing,
  AdhesionView,
  ParentKind,
  PersonView,
  Reader,
  ReportListing,
  ReportView,
  StructureView,
  SumKind,
} from "../domain/reading.ts";

/** One statement per kind of thing and fetch, however many rows ask for it. */
export function createLoaders(reader: Reader) {
  return perRequest((context) => {
    const asker = askerOf(context);
    return {
      adhesion: byId<AdhesionView>((ids) => reader.adhesionsByIds(asker, ids)),
      report: byId<ReportView>((ids) => reader.reportsByIds(asker, ids)),
      structure: byId<StructureView>((ids) => reader.structuresByIds(ids)),
      person: byId<PersonView>((ids) => reader.people(ids)),
      reportsOfAdhesion: new DataLoader<string, readonly ReportView[]>(async (ids) => {
        return inGroups(
          ids,
          Map.groupBy(await reader.reportsOfAdhesions(asker, ids), ({ state }) => state.adhesionId),
        );
      }),
      adhesionsOf: perParent(({ kind, listing }: { kind: ParentKind; listing: AdhesionListing }, parents) =>
        reader.adhesionsOf(asker, kind, named(kind, parents), listing),
      ),
      reportsOf: perParent(({ listing }: { listing: ReportListing }, parents) =>
        reader.reportsOfProtocols(asker, named("PROTOCOL", parents), listing),
      ),
      teamCount: perParent(({ kind }: { kind: SumKind }, parents) => reader.teamCounts(kind, named(kind, parents))),
      reportTotals: perParent(({ kind, year }: { kind: SumKind; year: number }, parents) =>
        reader.reportTotals(kind, named(kind, parents), year),
      ),
    };
  });
}

export type Loaders = ReturnType<typeof createLoaders>;

function byId<Value extends { readonly id: string }>(read: (ids: readonly string[]) => Promise<readonly Value[]>) {
  return new DataLoader<string, Value | null>(async (ids) => {
    return inOrder(ids, await read(ids.filter(isId)), ({ id }) => id);
  });
}

/** A region has a code; what else has not the form of an id does not exist. */
function named(kind: ParentKind, parents: readonly string[]): readonly string[] {
  return kind === "REGION" ? parents : parents.filter(isId);
}

type OfParent<Question> = Question & { readonly parent: string };

/** The same question about many parents is one reading; what differs in its arguments is another. */
function perParent<Question extends object, Value>(
  read: (question: Question, parents: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
) {
  const shapeOf = ({ parent: _, ...question }: OfParent<Question>) => JSON.stringify(question);
  return new DataLoader<OfParent<Question>, Value | null, string>(
    async (keys) => {
      const answers = new Map<string, ReadonlyMap<string, Value>>();
      for (const [shape, alike] of Map.groupBy(keys, shapeOf)) {
        const [question] = alike as [OfParent<Question>];
        answers.set(shape, await read(question, [...new Set(alike.map(({ parent }) => parent))]));
      }
      return keys.map((key) => answers.get(shapeOf(key))?.get(key.parent) ?? null);
    },
    { cacheKeyFn: (key) => JSON.stringify([shapeOf(key), key.parent]) },
  );
}
