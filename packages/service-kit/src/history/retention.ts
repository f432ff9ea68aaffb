import type { EntityManager } from "typeorm";
import type { Occasion } from "../aggregate/store.ts";
import { raw, rows, type Sql, sql } from "../postgres/sql.ts";

/** What is kept no longer than it may be: a rule of law or of the controller, and how it is carried out. */
export interface RetentionRule {
  /** Stable code: `DRAFT_NEVER_SENT`. */
  readonly code: string;
  /** In French, for who decides. */
  readonly label: string;
  readonly months: number;
  /** Where the duration comes from. */
  readonly source: string;
  /** The table of what is kept; its key is `id`. */
  readonly table: string;
  /** Whether a row of it is past its retention, which ended at this instant. */
  readonly isDue: (end: Date) => Sql;
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
  return {
    ...rule,
    async erase(manager, id, end) {
      const erased = await rows(
        manager,
        sql`WITH erased AS (DELETE FROM ${raw(rule.table)} WHERE id = ${id} AND ${rule.isDue(end)} RETURNING 1) SELECT 1 FROM erased`,
      );
      return erased.length > 0;
    },
  };
}
