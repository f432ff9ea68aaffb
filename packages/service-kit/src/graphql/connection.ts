import { decodeCursor, encodeCursor, type Keyset, MAX_PAGE, MAX_TOTAL, type Page, type PageArguments } from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { join, raw, row, rows, type Sql, sql } from "../postgres/sql.ts";
import { BadInput } from "./errors.ts";

/** A column that a list is sorted by. Must not be null, and its order with the id has an index. */
export interface SortKey {
  /** SQL of the value, for example `p.updated_at`. */
  readonly expression: string;
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

function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) throw new BadInput(`Une page compte de 1 à ${MAX_PAGE} éléments.`);
  return size;
}

/** `(a, id) > (x, y)` for keys that may run in different directions. */
function afterKeyset(order: readonly SortKey[], keyset: Keyset): Sql {
  const alternatives = order.map((key, index) => {
    const equal = order
      .slice(0, index)
      .map((earlier, at) => sql`${raw(earlier.expression)} = ${keyset[at]}::${raw(earlier.type)}`);
    const beyond = sql`${raw(key.expression)} ${raw(key.descending ? "<" : ">")} ${keyset[index]}::${raw(key.type)}`;
    return sql`(${join([...equal, beyond], " AND ")})`;
  });
  return sql`(${join(alternatives, " OR ")})`;
}

/** One page by keyset: one statement whatever the page, one more when the total is asked for. Never OFFSET. */
export async function readPage<Row extends object>(
  manager: EntityManager,
  query: PageQuery,
  args: PageArguments,
): Promise<Page<Row>> {
  const { select, from, where, order } = query;
  const size = pageSize(args.first);
  const keyset = args.after ? decodeCursor(args.after, order.length) : undefined;
  if (args.after && !keyset) throw new BadInput("Ce curseur n'est pas lisible : reprenez celui d'une page de cette liste.");
  const conditions = keyset ? [...where, afterKeyset(order, keyset)] : where;
  const whereAll = (all: readonly Sql[]) => (all.length > 0 ? sql`WHERE ${join(all as Sql[], " AND ")}` : sql``);
  const keys = join(order.map(({ expression }, index) => sql`(${raw(expression)})::text AS ${raw(`"keyset${index}"`)}`));
  const sorting = join(order.map(({ expression, descending }) => sql`${raw(expression)} ${raw(descending ? "DESC" : "ASC")}`));
  const found = await rows<Row & Record<`keyset${number}`, string>>(
    manager,
    sql`${select}, ${keys} ${from} ${whereAll(conditions)} ORDER BY ${sorting} LIMIT ${size + 1}`,
  );
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(order.map((_, index) => node[`keyset${index}`] as string)) }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: keyset !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    async totalCount() {
      const counted = await row<{ count: number }>(
        manager,
        sql`SELECT count(*)::int AS count FROM (SELECT 1 ${from} ${whereAll(where)} LIMIT ${MAX_TOTAL + 1}) AS bounded`,
      );
      const count = counted?.count ?? 0;
      return count > MAX_TOTAL ? { count: MAX_TOTAL, exact: false } : { count, exact: true };
    },
  };
}
