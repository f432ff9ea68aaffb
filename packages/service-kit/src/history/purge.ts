import { systemActor } from "@coop/kernel";
import type { DataSource } from "typeorm";
import { raw, row, rows, sql } from "../postgres/sql.ts";
import { keyOf, type RetentionRule } from "./retention.ts";
import { monthsOf, type RetentionMonths } from "./retention-periods.ts";

export interface Purged {
  readonly rule: RetentionRule;
  readonly months: number;
  readonly due: number;
  readonly erased: number;
}

export interface PurgeOptions {
  readonly now: Date;
  /** Undefined counts only. */
  readonly why: string | undefined;
  /** What the controller has set otherwise than the table of periods. */
  readonly months?: RetentionMonths;
}

const BATCH = 200;

/**
 * Carries out the rules of retention, or counts what they concern. Each erasure is a transaction of its own: a purge that is
 * broken off has erased what it has erased, and goes on the next time.
 */
export async function purge(dataSource: DataSource, rules: readonly RetentionRule[], options: PurgeOptions): Promise<Purged[]> {
  const purged: Purged[] = [];
  for (const rule of rules) {
    const months = monthsOf(rule.code, options.months ?? {});
    const end = endOf(months, options.now);
    const due = await countDue(dataSource, rule, end);
    purged.push({
      rule,
      months,
      due,
      erased: options.why === undefined ? 0 : await carryOut(dataSource, rule, end, options.now, options.why),
    });
  }
  return purged;
}

/** The instant up to which a retention of so many months has ended by now. */
export function endOf(months: number, now: Date): Date {
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() - months);
  return end;
}

async function countDue({ manager }: DataSource, { table, isDue }: RetentionRule, end: Date): Promise<number> {
  const found = await row<{ count: number }>(manager, sql`SELECT count(*)::int AS count FROM ${raw(table)} WHERE ${isDue(end)}`);
  return found?.count ?? 0;
}

async function carryOut(dataSource: DataSource, rule: RetentionRule, end: Date, now: Date, why: string): Promise<number> {
  const { table, isDue, code, erase } = rule;
  const occasion = { actor: systemActor, at: now, why: `${code} : ${why}` };
  let erased = 0;
  for (;;) {
    const due = await rows<{ id: string }>(
      dataSource.manager,
      sql`SELECT ${keyOf(rule)} AS id FROM ${raw(table)} WHERE ${isDue(end)} ORDER BY ${keyOf(rule)} LIMIT ${BATCH}`,
    );
    let progress = 0;
    for (const { id } of due) if (await dataSource.transaction((manager) => erase(manager, id, end, occasion))) progress += 1;
    erased += progress;
    if (progress === 0) return erased;
  }
}
