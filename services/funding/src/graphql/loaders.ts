import { isId } from "@coop/kernel";
import { inOrder, perRequest } from "@coop/service-kit";
import DataLoader from "dataloader";
import type { FundingFileView, FundingReader } from "../domain/reading.ts";

/** One statement per kind of question and fetch, however many rows ask. */
export function createLoaders(reader: FundingReader) {
  return perRequest(({ actor }) => ({
    fundingFile: new DataLoader<string, FundingFileView | null>(async (ids) =>
      inOrder(ids, await reader.byIds(actor, ids.filter(isId)), ({ id }) => id),
    ),
    fundingOfProtocol: new DataLoader<string, FundingFileView | null>(async (ids) =>
      inOrder(ids, await reader.byProtocols(actor, ids.filter(isId)), ({ state }) => state.protocolId),
    ),
  }));
}

export type Loaders = ReturnType<typeof createLoaders>;
