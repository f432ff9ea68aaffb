import { isId } from "@coop/kernel";
import { inGroups, inOrder, perRequest } from "@coop/service-kit";
import DataLoader from "dataloader";
import type { ConsultationReader, ConsultationView } from "../domain/consultation/consultation-reading.ts";
import type { OpinionReader, OpinionView } from "../domain/reading.ts";

/** One statement per way to an opinion and fetch, however many rows ask for it. */
export function createLoaders(reader: OpinionReader, consultations: ConsultationReader) {
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
    consultation: new DataLoader<string, ConsultationView | null>(async (ids) =>
      inOrder(ids, await consultations.byIds(actor, ids.filter(isId)), ({ id }) => id),
    ),
    consultationsOn: new DataLoader<string, readonly ConsultationView[]>(async (ids) =>
      inGroups(
        ids,
        Map.groupBy(await consultations.byProtocols(actor, ids.filter(isId)), ({ state }) => state.protocolId),
      ),
    ),
    bodiesConsultedByHas: new DataLoader<string, readonly { readonly body: string }[]>(async (ids) =>
      inGroups(
        ids,
        Map.groupBy(await consultations.bodiesConsultedByHas(ids), ({ protocolId }) => protocolId),
      ),
    ),
  }));
}

export type Loaders = ReturnType<typeof createLoaders>;
