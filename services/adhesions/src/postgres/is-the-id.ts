import { isId } from "@coop/kernel";
import { type Sql, sql } from "@coop/service-kit";

/** Whether a column holds this id. What is no id is the id of nothing; the column stays bare, so that its index serves. */
export function isTheId(column: Sql, id: string): Sql {
  return isId(id) ? sql`${column} = ${id}::uuid` : sql`FALSE`;
}
