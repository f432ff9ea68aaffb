import { searchText } from "@coop/service-kit";
import type { DatedDescription, Structure } from "../domain/structure/structure.ts";

/** The columns that structures are found and sorted by: its newest description. */
export function structureColumns({ descriptions }: Structure): Readonly<Record<string, unknown>> {
  const { name, finess, siret, regionCode } = descriptions.at(-1) as DatedDescription;
  return { name, search_text: searchText(name), finess, siret, region_code: regionCode };
}
