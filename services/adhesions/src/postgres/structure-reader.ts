import { containing, readPage, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { StructureFilter, StructureReader, StructureView } from "../domain/reading.ts";
import { regionScope } from "./region-scope.ts";

const select = sql`SELECT structure.id, structure.revision, structure.state`;
const from = sql`FROM structure`;
const byName: readonly SortKey[] = [
  { expression: sql`structure.name COLLATE "fr-x-icu"`, type: "text", descending: false },
  { expression: sql`structure.id`, type: "uuid", descending: false },
];

function conditions({ text, finess, siret, regionCode }: StructureFilter): readonly Sql[] {
  const given: (Sql | false)[] = [
    text != null && text.trim() !== "" && sql`structure.search_text LIKE ${containing(text)}`,
    finess != null && sql`structure.finess = ${finess}`,
    siret != null && sql`structure.siret = ${siret}`,
    regionCode != null && sql`structure.region_code = ANY(${[...regionScope(regionCode)]}::text[])`,
  ];
  return given.filter((condition) => condition !== false);
}

/** Structures are no secret: the lists of the State that they come from are open. */
export function createStructureReader(manager: EntityManager): StructureReader {
  return {
    structuresByIds: (ids) => rows<StructureView>(manager, sql`${select} ${from} WHERE structure.id = ANY(${[...ids]}::uuid[])`),

    structures: (filter, page) =>
      readPage<StructureView>(manager, { select, from, where: conditions(filter), order: byName }, page),
  };
}
