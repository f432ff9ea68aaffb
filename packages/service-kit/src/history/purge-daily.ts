import { legalDay } from "@coop/kernel";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { purge } from "./purge.ts";
import type { RetentionRule } from "./retention.ts";
import type { RetentionMonths } from "./retention-periods.ts";

/** Whether a service looks every day for what is past its retention: not at all, to count it, or to erase it. */
export type RetentionRun = "off" | "count" | "apply";

export interface RetentionSettings {
  readonly run: RetentionRun;
  readonly months: RetentionMonths;
}

/** Retention is counted in the world outside, by the system clock, also where the legal clock can be moved. */
const LOOK_EVERY_MS = 3_600_000;

export interface DailyPurge {
  stop(): Promise<void>;
}

/** Counts or erases once on each day what is past its retention, and says in the log how much, rule by rule. */
export function purgeDaily(
  dataSource: DataSource,
  rules: readonly RetentionRule[],
  { run, months }: RetentionSettings,
  logger: Logger,
): DailyPurge | undefined {
  if (run === "off") return undefined;
  const why = run === "apply" ? "durée de conservation échue" : undefined;
  let doneOn: string | undefined;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    const now = new Date();
    if (legalDay(now) === doneOn) return;
    const purged = await purge(dataSource, rules, { now, why, months });
    for (const { rule, due, erased } of purged.filter((one) => one.due > 0)) {
      logger.info({ rule: rule.code, due, erased }, "What is past its retention was looked for.");
    }
    doneOn = legalDay(now);
  }

  const lookAgain = () => {
    looking = looking.then(look).catch((err: unknown) => logger.warn({ err }, "The purge failed; it is tried again."));
  };
  lookAgain();
  const timer = setInterval(lookAgain, LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
