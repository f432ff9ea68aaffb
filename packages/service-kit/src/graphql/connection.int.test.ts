import { encodeCursor, type Page } from "@coop/kernel";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { raw, sql } from "../postgres/sql.ts";
import { type CounterDatabase, openCounterDatabase } from "../testing/counter-database.ts";
import { type PageQuery, readFirstPages, readPage, type SortKey } from "./connection.ts";

interface Item {
  readonly id: number;
  readonly rank: number;
}

let database: CounterDatabase;
beforeAll(async () => {
  database = await openCounterDatabase();
  await database.query(`
    CREATE TABLE item (id integer PRIMARY KEY, rank integer NOT NULL, day date NOT NULL, at timestamptz NOT NULL, name text NOT NULL);
    INSERT INTO item SELECT n, n % 3, '2017-01-01'::date + n % 5, '2017-01-01 00:00:00.000001Z'::timestamptz + n % 4 * interval '1 microsecond',
      (ARRAY['École', 'dent', 'zèle', 'Été'])[n % 4 + 1] FROM generate_series(1, 250) n;
    CREATE INDEX ON item (rank, id);
    ANALYZE item;
  `);
});
afterAll(() => database.close());

const key = (column: string, type: SortKey["type"], descending = false): SortKey => ({
  expression: raw(column),
  type,
  descending,
});
const query = (order: readonly SortKey[], where: PageQuery["where"] = []): PageQuery => ({
  select: sql`SELECT i.id, i.rank`,
  from: sql`FROM item i`,
  where,
  order,
});
const byId = query([key("i.id", "integer")]);
const read = (asked: PageQuery, args: { first?: number | null; after?: string | null } = {}): Promise<Page<Item>> =>
  readPage<Item>(database.dataSource.manager, asked, args);

async function walk(asked: PageQuery, first: number): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Page<Item> = await read(asked, { first, after });
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

describe("page after page, every row comes once and in order", () => {
  test.each<[string, readonly SortKey[], string]>([
    ["by a unique key", [key("i.id", "integer")], "id"],
    ["backwards", [key("i.id", "integer", true)], "id DESC"],
    ["by equal values", [key("i.rank", "integer"), key("i.id", "integer")], "rank, id"],
    ["both backwards", [key("i.rank", "integer", true), key("i.id", "integer", true)], "rank DESC, id DESC"],
    ["in mixed directions", [key("i.rank", "integer", true), key("i.id", "integer")], "rank DESC, id"],
    [
      "in mixed directions over three keys",
      [key("i.rank", "integer"), key("i.day", "date", true), key("i.id", "integer")],
      "rank, day DESC, id",
    ],
    ["by instants that differ by a microsecond", [key("i.at", "timestamptz"), key("i.id", "integer")], "at, id"],
    ["in French order", [key('i.name COLLATE "fr-x-icu"', "text"), key("i.id", "integer")], 'name COLLATE "fr-x-icu", id'],
  ])("%s", async (_, order, orderBy) => {
    const expected = await database.query<Item>(`SELECT id FROM item ORDER BY ${orderBy}`);
    expect(await walk(query(order), 7)).toEqual(expected.map(({ id }) => id));
  });

  test("under a condition", async () => {
    expect(await walk(query(byId.order, [sql`i.rank = ${1}`, sql`i.id < ${20}`]), 2)).toEqual([1, 4, 7, 10, 13, 16, 19]);
  });

  test("rows that come and go between two pages move no other row", async () => {
    const { pageInfo } = await read(byId, { first: 10 });
    await database.dataSource.transaction(async (manager) => {
      await manager.query("DELETE FROM item WHERE id <= 5");
      const next = await readPage<Item>(manager, byId, { first: 1, after: pageInfo.endCursor });
      expect(next.nodes[0]?.id).toBe(11);
      await manager.query("INSERT INTO item SELECT n, n % 3, '2017-01-01', '2017-01-01', 'x' FROM generate_series(1, 5) n");
    });
  });
});

test("what surrounds a page is told", async () => {
  const first = await read(byId, { first: 2 });
  expect(first.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: first.edges[0]?.cursor,
    endCursor: first.edges[1]?.cursor,
  });
  const last = await read(query(byId.order, [sql`i.id > 248`]), { first: 2 });
  expect(last.pageInfo.hasNextPage).toBe(false);
  const none = await read(query(byId.order, [sql`i.id > 250`]));
  expect(none).toMatchObject({ nodes: [], edges: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } });
  expect(await none.totalCount()).toEqual({ count: 0, exact: true });
});

test("a page has 20 rows unless asked otherwise, and 1 to 100 of them", async () => {
  expect((await read(byId)).nodes).toHaveLength(20);
  expect((await read(byId, { first: null })).nodes).toHaveLength(20);
  expect((await read(byId, { first: 100 })).nodes).toHaveLength(100);
  for (const first of [0, 101, -1]) {
    await expect(read(byId, { first })).rejects.toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
  }
});

test.each([
  ["is no cursor", "zzz"],
  ["has another number of keys", encodeCursor([1, 2])],
  ["holds what no key can be", Buffer.from('[{"a":1}]').toString("base64url")],
  ["is of a list with another kind of key", encodeCursor(["2017-01-01 00:00:00+00"])],
  ["holds a number too large", encodeCursor(["99999999999999999999"])],
  ["holds a NUL", encodeCursor(["1\u0000"])],
  ["tries to be SQL", encodeCursor(["1; DROP TABLE item"])],
])("a cursor that %s is a bad request, not a fault", async (_, after) => {
  await expect(read(byId, { after })).rejects.toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
});

test("a total is exact up to 10,000, and at least that past it", async () => {
  const numbers = (count: number): PageQuery => ({
    select: sql`SELECT n`,
    from: sql`FROM generate_series(1, ${count}::int) n`,
    where: [],
    order: [key("n", "integer")],
  });
  expect(await (await read(numbers(10_000))).totalCount()).toEqual({ count: 10_000, exact: true });
  expect(await (await read(numbers(10_001))).totalCount()).toEqual({ count: 10_000, exact: false });
  const { endCursor } = (await read(byId)).pageInfo;
  expect(await (await read(byId, { after: endCursor })).totalCount()).toEqual({ count: 250, exact: true });
});

test("a late page enters the index where it begins", async () => {
  await database.query(
    "INSERT INTO item SELECT n, n % 1000 + 10, '2018-01-01', '2018-01-01', 'x' FROM generate_series(1000, 60000) n",
  );
  await database.query("ANALYZE item");
  const statements: string[] = [];
  for (const descending of [false, true]) {
    const order = [key("i.rank", "integer", descending), key("i.id", "integer", descending)];
    const spy = {
      query: async (text: string, values: unknown[]) => {
        const plan = await database.query<Record<string, string>>(`EXPLAIN (ANALYZE, FORMAT TEXT) ${text}`, values);
        statements.push(plan.map((line) => line["QUERY PLAN"]).join("\n"));
        return [];
      },
    };
    await readPage(spy as never, query(order), { first: 10, after: encodeCursor([descending ? "20" : "1000", "5000"]) });
  }
  for (const plan of statements) {
    expect(plan).toMatch(/Index Cond: \(ROW\(/);
    expect(plan).not.toContain("Rows Removed by Filter");
  }
  await database.query("DELETE FROM item WHERE id >= 1000");
});

test("the first pages of many parents take one statement, and one for all totals", async () => {
  let statements = 0;
  const { manager } = database.dataSource;
  const spy = {
    query: (text: string, values: unknown[]) => {
      statements += 1;
      return manager.query(text, values);
    },
  };
  const asked = query(byId.order, [sql`i.rank::text = parent.key`]);
  const pages = await readFirstPages<Item>(spy as never, asked, ["0", "1", "7"], 2);
  expect([...pages].map(([parent, { nodes }]) => [parent, nodes.map(({ id }) => id)])).toEqual([
    ["0", [3, 6]],
    ["1", [1, 4]],
    ["7", []],
  ]);
  const totals = await Promise.all([...pages.values()].map(({ totalCount }) => totalCount()));
  expect(totals.map(({ count }) => count)).toEqual([83, 84, 0]);
  expect(statements).toBe(2);
  const next = await read(query(byId.order, [sql`i.rank = 0`]), { first: 1, after: pages.get("0")?.pageInfo.endCursor ?? null });
  expect(next.nodes[0]?.id).toBe(9);
});
