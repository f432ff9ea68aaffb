import type { Page, PageArguments } from "@coop/kernel";
import { type PageQuery, readPage, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";

/** A later page of each parent's list: a cursor belongs to one list, so that one client seldom asks for more than one. */
export async function pagesAfter<Row extends object>(
  manager: EntityManager,
  query: PageQuery,
  keys: readonly string[],
  args: PageArguments,
): Promise<ReadonlyMap<string, Page<Row>>> {
  const pages = keys.map(async (key) => {
    const from = sql`${query.from} CROSS JOIN (SELECT ${key}::text AS key) AS parent`;
    return [key, await readPage<Row>(manager, { ...query, from }, args)] as const;
  });
  return new Map(await Promise.all(pages));
}
