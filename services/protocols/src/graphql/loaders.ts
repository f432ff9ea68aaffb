import { isId, regionsCoveredBy } from "@coop/kernel";
import { askerOf, inGroups, inOrder, perRequest } from "@coop/service-kit";
import DataLoader from "dataloader";
import type {
  AuthorisationView,
  ExternalReferenceView,
  PersonView,
  ProtocolReader,
  ProtocolView,
  RecipientView,
  SectionView,
  StatusCount,
  VersionView,
  WorkItemView,
} from "../domain/reading.ts";

/** One statement per kind of thing and fetch, however many rows ask for it. */
export function createLoaders(reader: ProtocolReader) {
  return perRequest((context) => {
    const asker = askerOf(context);
    return {
      protocol: new DataLoader<string, ProtocolView | null>(async (ids) =>
        inOrder(ids, await reader.byIds(asker, ids.filter(isId)), ({ id }) => id),
      ),
      authorisation: new DataLoader<string, AuthorisationView | null>(async (ids) =>
        inOrder(ids, await reader.authorisationsByIds(asker, ids.filter(isId)), ({ authorisationId }) => authorisationId),
      ),
      person: new DataLoader<string, PersonView | null>(async (ids) => inOrder(ids, await reader.people(ids), ({ id }) => id)),
      recipient: new DataLoader<string, RecipientView | null>(async (shareIds) =>
        inOrder(shareIds, await reader.recipients(shareIds), ({ shareId }) => shareId),
      ),
      sections: new DataLoader<string, readonly SectionView[]>(async (ids) => inGroups(ids, await reader.sections(ids))),
      versions: new DataLoader<string, readonly VersionView[]>(async (ids) => inGroups(ids, await reader.versions(ids))),
      externalReferences: new DataLoader<string, readonly ExternalReferenceView[]>(async (ids) =>
        inGroups(
          ids,
          Map.groupBy(await reader.externalReferences(asker, ids), ({ protocolId }) => protocolId),
        ),
      ),
      regionCounts: new DataLoader<string, readonly StatusCount[]>(async (codes) => {
        const covered = new Map(codes.map((code) => [code, new Set([code, ...regionsCoveredBy(code)])]));
        const counts = await reader.countsByStatus([...new Set([...covered.values()].flatMap((all) => [...all]))]);
        return codes.map((code) => counts.filter(({ regionCode }) => covered.get(code)?.has(regionCode)));
      }),
      workItems: new DataLoader<string, readonly WorkItemView[]>(async (ids) =>
        inGroups(
          ids,
          Map.groupBy(await reader.workItemsOf(asker, ids), ({ protocolId }) => protocolId),
        ),
      ),
    };
  });
}

export type Loaders = ReturnType<typeof createLoaders>;
