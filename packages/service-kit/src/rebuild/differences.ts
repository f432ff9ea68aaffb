import type { EntityManager } from "typeorm";
import { raw, rows, sql } from "../postgres/sql.ts";

/** How a table that serves differs from what its events tell. */
export interface TableDifference {
  readonly table: string;
  /** `MISSING`: the events tell it and it is not there; `SURPLUS`: it is there and no event tells it; `DIFFERENT`: it says something else. */
  readonly kind: "MISSING" | "SURPLUS" | "DIFFERENT";
  readonly count: number;
  /** The first of their primary keys. */
  readonly keys: readonly string[];
}

const KEYS_SHOWN = 5;

async function columnsOf(manager: EntityManager, table: string) {
  const found = await rows<{ name: string; is_key: boolean }>(
    manager,
    sql`SELECT attname AS name, attnum = ANY(indkey) AS is_key
        FROM pg_attribute JOIN pg_index ON indrelid = attrelid AND indisprimary
        WHERE attrelid = ('public.' || quote_ident(${table}))::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
  );
  const quoted = (columns: typeof found) => columns.map(({ name }) => `"${name}"`);
  return {
    all: quoted(found),
    key: quoted(found.filter(({ is_key }) => is_key)),
    rest: quoted(found.filter(({ is_key }) => !is_key)),
  };
}

const differs = "ROW(live.*) IS DISTINCT FROM ROW(built.*)";

export async function compareTable(manager: EntityManager, schema: string, table: string): Promise<readonly TableDifference[]> {
  const { key } = await columnsOf(manager, table);
  const found = await rows<Omit<TableDifference, "table">>(
    manager,
    sql`SELECT kind, count(*)::integer AS count, (array_agg(key ORDER BY key))[1:${raw(String(KEYS_SHOWN))}] AS keys FROM (
          SELECT concat_ws(' ', ${raw(key.join(", "))}) AS key, CASE
            WHEN live.${raw(key[0] as string)} IS NULL THEN 'MISSING'
            WHEN built.${raw(key[0] as string)} IS NULL THEN 'SURPLUS'
            ELSE 'DIFFERENT' END AS kind
          FROM public.${raw(`"${table}"`)} live FULL JOIN ${raw(schema)}.${raw(`"${table}"`)} built USING (${raw(key.join(", "))})
          WHERE ${raw(differs)}
        ) AS difference GROUP BY kind ORDER BY kind`,
  );
  return found.map((difference) => ({ table, ...difference }));
}

/**
 * Makes the tables equal to those of the schema by touching only the rows that differ: who reads sees the old or the new,
 * nobody waits, and what refers to the rows that stay goes on referring to them. `tables` has those first that others refer to.
 */
export async function bringOver(manager: EntityManager, schema: string, tables: readonly string[]): Promise<void> {
  for (const table of tables.toReversed()) {
    const { key } = await columnsOf(manager, table);
    const same = key.map((column) => `built.${column} = live.${column}`).join(" AND ");
    await manager.query(
      `DELETE FROM public."${table}" live WHERE NOT EXISTS (SELECT 1 FROM ${schema}."${table}" built WHERE ${same})`,
    );
  }
  for (const table of tables) {
    const { all, key, rest } = await columnsOf(manager, table);
    const update =
      rest.length > 0 ? `DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(", ")}` : "DO NOTHING";
    await manager.query(
      `INSERT INTO public."${table}" (${all.join(", ")})
       SELECT built.* FROM ${schema}."${table}" built LEFT JOIN public."${table}" live USING (${key.join(", ")})
       WHERE ${differs} ON CONFLICT (${key.join(", ")}) ${update}`,
    );
  }
}
