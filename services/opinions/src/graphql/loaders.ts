import { isId } from "@coop/kernel";
import { inGroups, inOrder, perRequest } from "@coop/service-kit";
import DataLoader from "dataloader";
import type { OpinionReader, OpinionView } from "../domain/reading.ts";

/** One statement per way to an opinion and fetch, however many rows ask for it. */
export function createLoaders(reader: OpinionReader) {
  return perRequest(({ actor }) => ({
    opinion: new DataLoader<string, OpinionView | null>(async (ids) =>
      inOrder(ids, await reader.byIds(actor, ids.filter(isId)), ({ id }) => id),
    ),
    opinionsOn: new DataLoader<string, readonly OpinionView[]>(async (ids) =>
      inGroups(
        ids,
        Map.groupBy(await reader.byProtocols(actor, ids.filter(isId)), ({ state }) => state.protocolId),
      ),
    ),
  }));
}

export type Loaders = ReturnType<typeof createLoaders>;
