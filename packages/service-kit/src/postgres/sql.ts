import sql, { type Sql } from "sql-template-tag";
import type { EntityManager } from "typeorm";

export { empty, join, raw, type Sql } from "sql-template-tag";
export { sql };

/** The rows that a statement gives. Values travel as parameters, never inside the text. */
export async function rows<Row>(manager: EntityManager, statement: Sql): Promise<readonly Row[]> {
  return (await manager.query(statement.text, statement.values as unknown[])) as Row[];
}

/** The first row, or undefined. */
export async function row<Row>(manager: EntityManager, statement: Sql): Promise<Row | undefined> {
  return (await rows<Row>(manager, statement))[0];
}
