import {
  type BoundedTotal,
  decodeCursor,
  encodeCursor,
  type Keyset,
  MAX_PAGE,
  MAX_TOTAL,
  type Page,
  type PageArguments,
} from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { join, raw, row, rows, type Sql, sql } from "../postgres/sql.ts";
import { BadInput } from "./errors.ts";

/** A column that a list is sorted by. Must not be null, and its order with the id has an index. */
export interface SortKey {
  /** The value, for example `p.updated_at`; it may depend on who asks. */
  readonly expression: Sql;
  /** SQL type that a cursor's text is read back as. */
  readonly type: "timestamptz" | "date" | "text" | "integer" | "uuid" | "bigint";
  readonly descending: boolean;
}

export interface PageQuery {
  /** What each row selects: `SELECT p.* ...` without WHERE. */
  readonly select: Sql;
  /** The FROM of the list, for its total: `FROM protocol p`. */
  readonly from: Sql;
  readonly where: readonly Sql[];
  /** Sort keys; the last one is unique (an id). */
  readonly order: readonly SortKey[];
}

const DEFAULT_PAGE = 20;

/** The number of rows that a page is to have. Throws `BadInput` beyond the bounds. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) throw new BadInput(`Une page compte de 1 à ${MAX_PAGE} éléments.`);
  return size;
}

/** One key of a keyset, and its value in the cursor. */
function placed(order: readonly SortKey[], keyset: Keyset) {
  return order.map((key, index) => ({
    column: key.expression,
    value: sql`${keyset[index]}::${raw(key.type)}`,
    beyond: raw(key.descending ? "<" : ">"),
  }));
}

/**
 * `(a, id) > (x, y)`, also for keys that run in different directions. Written so that the index is entered where the
 * page begins: with alternatives alone, a late page would walk over all that stands before it.
 */
function afterKeyset(order: readonly SortKey[], keyset: Keyset): Sql {
  const keys = placed(order, keyset);
  const [first] = keys as [(typeof keys)[number]];
  if (new Set(order.map(({ descending }) => descending)).size === 1) {
    return sql`(${join(keys.map(({ column }) => column))}) ${first.beyond} (${join(keys.map(({ value }) => value))})`;
  }
  const alternatives = keys.map(({ column, value, beyond }, index) => {
    const equal = keys.slice(0, index).map((earlier) => sql`${earlier.column} = ${earlier.value}`);
    return sql`(${join([...equal, sql`${column} ${beyond} ${value}`], " AND ")})`;
  });
  return sql`(${first.column} ${first.beyond}= ${first.value} AND (${join(alternatives, " OR ")}))`;
}

export const UNREADABLE_CURSOR = "Ce curseur n'est pas lisible : reprenez celui d'une page de cette liste.";

/** PostgreSQL's class of values that a type can't hold: with a cursor, it is the cursor of another list. */
function isOtherCursor(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code).startsWith("22");
}

function whereAll(all: readonly Sql[]): Sql {
  return all.length > 0 ? sql`WHERE ${join(all as Sql[], " AND ")}` : sql``;
}

type Keyed<Row> = Row & Record<`keyset${number}`, string>;

/** One row more than the page: it tells whether there is a next one. */
function pageSelect({ select, from, order }: PageQuery, conditions: readonly Sql[], size: number): Sql {
  const keys = join(order.map((key, index) => sql`(${key.expression})::text AS ${raw(`"keyset${index}"`)}`));
  const sorting = join(order.map((key) => sql`${key.expression} ${raw(key.descending ? "DESC" : "ASC")}`));
  return sql`${select}, ${keys} ${from} ${whereAll(conditions)} ORDER BY ${sorting} LIMIT ${size + 1}`;
}

function countSelect({ from, where }: PageQuery): Sql {
  return sql`SELECT count(*)::int AS count FROM (SELECT 1 ${from} ${whereAll(where)} LIMIT ${MAX_TOTAL + 1}) AS bounded`;
}

function bounded(count: number): BoundedTotal {
  return count > MAX_TOTAL ? { count: MAX_TOTAL, exact: false } : { count, exact: true };
}

function pageOf<Row extends object>(
  found: readonly Keyed<Row>[],
  { order }: PageQuery,
  size: number,
  hasPreviousPage: boolean,
  totalCount: () => Promise<BoundedTotal>,
): Page<Row> {
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(order.map((_, index) => node[`keyset${index}`] as string)) }));
  const pageInfo = {
    hasNextPage: found.length > size,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { nodes, edges, pageInfo, totalCount };
}

/** One page by keyset: one statement whatever the page, one more when the total is asked for. Never OFFSET. */
export async function readPage<Row extends object>(
  manager: EntityManager,
  query: PageQuery,
  args: PageArguments,
): Promise<Page<Row>> {
  const size = pageSize(args.first);
  const keyset = args.after ? decodeCursor(args.after, query.order.length) : undefined;
  if (args.after && !keyset) throw new BadInput(UNREADABLE_CURSOR);
  const conditions = keyset ? [...query.where, afterKeyset(query.order, keyset)] : query.where;
  const found = await rows<Keyed<Row>>(manager, pageSelect(query, conditions, size)).catch((error: unknown) => {
    throw keyset && isOtherCursor(error) ? new BadInput(UNREADABLE_CURSOR) : error;
  });
  return pageOf(found, query, size, keyset !== undefined, async () => {
    const counted = await row<{ count: number }>(manager, countSelect(query));
    return bounded(counted?.count ?? 0);
  });
}

/**
 * The first page of the list of each of many parents: one statement however many they are, one more for all their totals.
 * The query's conditions name a parent as `parent.key` (text).
 */
export async function readFirstPages<Row extends object>(
  manager: EntityManager,
  query: PageQuery,
  parents: readonly string[],
  first: number | null | undefined,
): Promise<ReadonlyMap<string, Page<Row>>> {
  const size = pageSize(first);
  const each = (select: Sql) =>
    sql`SELECT parent.key AS "parentKey", listed.* FROM unnest(${[...parents]}::text[]) AS parent(key) CROSS JOIN LATERAL (${select}) AS listed`;
  const found = await rows<Keyed<Row> & { parentKey: string }>(manager, each(pageSelect(query, query.where, size)));
  const ofParent = Map.groupBy(found, ({ parentKey }) => parentKey);
  let counting: Promise<ReadonlyMap<string, number>> | undefined;
  const countAll = async () => {
    const counts = await rows<{ parentKey: string; count: number }>(manager, each(countSelect(query)));
    return new Map(counts.map(({ parentKey, count }) => [parentKey, count]));
  };
  const totalOf = async (parent: string) => {
    counting ??= countAll();
    return bounded((await counting).get(parent) ?? 0);
  };
  return new Map(
    parents.map((parent) => [parent, pageOf<Row>(ofParent.get(parent) ?? [], query, size, false, () => totalOf(parent))]),
  );
}
