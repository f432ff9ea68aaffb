import type { EntityManager } from "typeorm";
import type { Occasion } from "../aggregate/store.ts";
import { raw, rows, type Sql, sql } from "../postgres/sql.ts";
import type { RetentionCode } from "./retention-periods.ts";

/** How what is kept no longer than it may be is found and erased; how long that is stands in `retention-periods.ts`. */
export interface RetentionRule {
  readonly code: RetentionCode;
  /** The table of what is kept. */
  readonly table: string;
  /** Its key; `id` unless it says otherwise. */
  readonly key?: string;
  /** Whether a row of it is past its retention, which ended at this instant. */
  readonly isDue: (end: Date) => Sql;
  /** The aggregates that go whole with what is due, as a query of their ids: a dry run counts the files that they alone name. */
  readonly ends?: (end: Date) => Sql;
  /** Erases one of them; false when it is no longer due, for much may have happened since it was looked for. */
  readonly erase: (manager: EntityManager, id: string, end: Date, occasion: Occasion) => Promise<boolean>;
}

/** The rules of one service. */
export interface ServiceRetention {
  readonly service: string;
  readonly rules: readonly RetentionRule[];
}

/** A rule whose erasure is the row's, and nothing else's. */
export function rowRetention(rule: Omit<RetentionRule, "erase">): RetentionRule {
  return erasing(rule, (which) => sql`DELETE FROM ${raw(rule.table)} WHERE ${which}`);
}

/** A rule that keeps the row, since others refer to it, and empties columns of it. `emptied` is what SET takes. */
export function columnRetention({ emptied, ...rule }: Omit<RetentionRule, "erase"> & { readonly emptied: Sql }): RetentionRule {
  return erasing(rule, (which) => sql`UPDATE ${raw(rule.table)} SET ${emptied} WHERE ${which}`);
}

function erasing(rule: Omit<RetentionRule, "erase">, statement: (which: Sql) => Sql): RetentionRule {
  return {
    ...rule,
    async erase(manager, id, end) {
      const which = sql`${keyOf(rule)} = ${id} AND ${rule.isDue(end)}`;
      const erased = await rows(manager, sql`WITH erased AS (${statement(which)} RETURNING 1) SELECT 1 FROM erased`);
      return erased.length > 0;
    },
  };
}

export function keyOf({ key = "id" }: Pick<RetentionRule, "key">): Sql {
  return raw(key);
}
