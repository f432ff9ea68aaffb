import { textArray } from "./arrays.ts";
import { join, raw, type Sql, sql } from "./sql.ts";

/** What a column can be. */
export type ColumnType = "uuid" | "text" | "integer" | "boolean" | "date" | "timestamptz" | "uuid[]" | "text[]" | "jsonb";

/**
 * Records as a table to select from, with the columns that are wanted of them: `FROM ${recordset("told", dossiers, {...})}`.
 * A column travels as one array; as JSON, each record would name its columns, and bring what nobody keeps.
 */
export function recordset<Row extends object>(
  name: string,
  records: readonly Row[],
  types: { readonly [Column in keyof Row & string]?: ColumnType },
): Sql {
  const columns = Object.entries(types) as [keyof Row & string, ColumnType][];
  const quoted = columns.map(([column]) => raw(`"${column}"`));
  const textsOf = ([column, type]: (typeof columns)[number]) => records.map((record) => textOf(record[column], type));
  const arrays = columns.map((column) => sql`${textArray(textsOf(column))}::text[]`);
  const typed = columns.map(([column, type]) => raw(`"${column}"::${type}`));
  return sql`(SELECT ${join(typed)} FROM unnest(${join(arrays)}) AS told (${join(quoted)})) AS ${raw(name)}`;
}

function textOf(value: unknown, type: ColumnType): string | null {
  if (value === null || value === undefined) return null;
  if (type === "jsonb") return JSON.stringify(value);
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? wordsOf(value) : String(value);
}

/** As PostgreSQL writes an array. */
function wordsOf(words: readonly string[]): string {
  return `{${words.map((word) => `"${word.replaceAll(/["\\]/g, "\\$&")}"`).join(",")}}`;
}
