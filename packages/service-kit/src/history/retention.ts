import type { EntityManager } from "typeorm";
import type { Occasion } from "../aggregate/store.ts";

/** What is kept no longer than it may be: a rule of law or of the controller, and how it is carried out. */
export interface RetentionRule {
  /** Stable code: `DRAFT_NEVER_SENT`. */
  readonly code: string;
  /** In French, for who decides. */
  readonly label: string;
  readonly months: number;
  /** Where the duration comes from. */
  readonly source: string;
  /** Identifiers of what was last touched before this instant, `limit` at most, oldest first. */
  readonly due: (manager: EntityManager, before: Date, limit: number) => Promise<readonly string[]>;
  readonly countDue: (manager: EntityManager, before: Date) => Promise<number>;
  /** Erases one of them, in a transaction of its own. Looks again whether it is due: much may have happened since. */
  readonly erase: (manager: EntityManager, id: string, before: Date, occasion: Occasion) => Promise<boolean>;
}

/** The rules of one service. */
export interface ServiceRetention {
  readonly service: string;
  readonly rules: readonly RetentionRule[];
}

/** The instant before which what was last touched is past its retention. */
export function retentionEnd(now: Date, { months }: Pick<RetentionRule, "months">): Date {
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() - months);
  return end;
}
