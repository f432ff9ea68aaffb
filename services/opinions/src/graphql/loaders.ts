import { isId } from "@coop/kernel";
import { perRequest } from "@coop/service-kit";
import DataLoader from "dataloader";
import type { OpinionReader, OpinionView } from "../domain/reading.ts";

/** One statement per way to an opinion and fetch, however many rows ask for it. */
export function createLoaders(reader: OpinionReader) {
  return perRequest(({ actor }) => ({
    opinion: new DataLoader<string, OpinionView | null>(async (ids) => {
      const found = await reader.byIds(actor, ids.filter(isId));
      const byId = new Map(found.map((opinion) => [opinion.id, opinion]));
      return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
    }),
    opinionsOn: new DataLoader<string, readonly OpinionView[]>(async (protocolIds) => {
      const found = await reader.byProtocols(actor, protocolIds.filter(isId));
      const byProtocol = Map.groupBy(found, ({ state }) => state.protocolId);
      return protocolIds.map((id) => byProtocol.get(id.toLowerCase()) ?? []);
    }),
  }));
}

export type Loaders = ReturnType<typeof createLoaders>;
