import { legalDay } from "@coop/kernel";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { noteReferences, readFileReferences } from "../files/file-references.ts";
import { type Looking, lookEvery } from "./look-every.ts";
import { purge } from "./purge.ts";
import { purgeFiles, referencesAfterPurge } from "./purge-files.ts";
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

/** Where the files are that a service's aggregates name. */
export interface ServiceFiles {
  readonly folder: string;
  readonly service: string;
}

/**
 * Counts or erases once on each day what is past its retention, and says in the log how much, rule by rule; then the files that
 * no service refers to any more, as far as each of them has said to which it does.
 */
export function purgeDaily(
  dataSource: DataSource,
  rules: readonly RetentionRule[],
  { run, months }: RetentionSettings,
  logger: Logger,
  files?: ServiceFiles,
): Looking | undefined {
  if (run === "off") return undefined;
  const why = run === "apply" ? "durée de conservation échue" : undefined;
  let doneOn: string | undefined;

  async function look(): Promise<void> {
    const now = new Date();
    if (legalDay(now) === doneOn) return;
    const purged = await purge(dataSource, rules, { now, why, months });
    for (const { rule, due, erased } of purged.filter((one) => one.due > 0)) {
      logger.info({ rule: rule.code, due, erased }, "What is past its retention was looked for.");
    }
    if (files) await lookAtFiles(files, now);
    doneOn = legalDay(now);
  }

  async function lookAtFiles({ folder, service }: ServiceFiles, now: Date): Promise<void> {
    const { manager } = dataSource;
    await noteReferences(folder, service, await readFileReferences(manager));
    const afterwards = run === "apply" ? {} : { [service]: await referencesAfterPurge(manager, rules, { now, months }) };
    const swept = await purgeFiles(folder, afterwards, { months, apply: run === "apply" });
    logger.info({ rule: "FILE_WITHOUT_DOSSIER", ...swept }, "Files that no dossier names were looked for.");
  }

  return lookEvery(LOOK_EVERY_MS, look, (err) => logger.warn({ err }, "The purge failed; it is tried again."));
}
