import { systemActor } from "@coop/kernel";
import type { DataSource } from "typeorm";
import { type RetentionRule, retentionEnd } from "./retention.ts";

export interface Purged {
  readonly rule: RetentionRule;
  readonly due: number;
  readonly erased: number;
}

export interface PurgeOptions {
  readonly now: Date;
  /** Undefined counts only. */
  readonly why: string | undefined;
}

const BATCH = 200;

/**
 * Carries out the rules of retention, or counts what they concern. Each erasure is a transaction of its own: a purge that is
 * broken off has erased what it has erased, and goes on the next time.
 */
export async function purge(dataSource: DataSource, rules: readonly RetentionRule[], options: PurgeOptions): Promise<Purged[]> {
  const purged: Purged[] = [];
  for (const rule of rules) {
    const due = await rule.countDue(dataSource.manager, retentionEnd(options.now, rule));
    purged.push({
      rule,
      due,
      erased: options.why === undefined ? 0 : await carryOut(dataSource, rule, options.now, options.why),
    });
  }
  return purged;
}

async function carryOut(dataSource: DataSource, rule: RetentionRule, now: Date, why: string): Promise<number> {
  const before = retentionEnd(now, rule);
  const occasion = { actor: systemActor, at: now, why: `${rule.code} : ${why}` };
  let erased = 0;
  for (;;) {
    const ids = await rule.due(dataSource.manager, before, BATCH);
    let progress = 0;
    for (const id of ids) {
      if (await dataSource.transaction((manager) => rule.erase(manager, id, before, occasion))) progress += 1;
    }
    erased += progress;
    if (progress === 0) return erased;
  }
}
