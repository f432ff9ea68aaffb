import { topics } from "@coop/contracts";
import type { EntityManager } from "typeorm";
import { type FileReferences, notedReferences, readFileReferences } from "../files/file-references.ts";
import { type Swept, sweepFiles } from "../files/sweep-files.ts";
import { endOf, type PurgeOptions } from "./purge.ts";
import type { RetentionRule } from "./retention.ts";
import { monthsOf, type RetentionMonths } from "./retention-periods.ts";

/** Who may refer to files: every service that keeps dossiers, also one that names none today. */
const holders: readonly string[] = Object.keys(topics);

/** However short the period: what is being sent and named at this moment is nobody's yet, and clocks may differ. */
const SETTLING_MS = 3_600_000;

export interface FilesPurged extends Swept {
  /** Services that have not said yet which files they refer to: until then nothing is removed. */
  readonly awaited: readonly string[];
}

export interface FilesPurgeOptions {
  readonly months: RetentionMonths;
  /** False counts only. */
  readonly apply: boolean;
}

/**
 * Removes the files that no service refers to, and that were sent or named longer ago than `FILE_WITHOUT_DOSSIER` says, or
 * counts them. `known` is what some services refer to; of the others it is what they have noted last, and nothing since then goes.
 */
export async function purgeFiles(
  folder: string,
  known: Readonly<Record<string, FileReferences>>,
  { months, apply }: FilesPurgeOptions,
): Promise<FilesPurged> {
  const said = await Promise.all(
    holders.map(async (service) => [service, known[service] ?? (await notedReferences(folder, service))] as const),
  );
  const awaited = said.filter(([, references]) => !references).map(([service]) => service);
  if (awaited.length > 0) return { files: 0, bytes: 0, awaited };
  const all = said.flatMap(([, references]) => references ?? []);
  const isNamed = (sha256: string) => all.some(({ hashes }) => hashes.has(sha256));
  return { ...(await sweepFiles(folder, { isNamed, before: endOfFiles(all, months), apply })), awaited };
}

function endOfFiles(references: readonly FileReferences[], months: RetentionMonths): Date {
  const said = new Date(Math.min(...references.map(({ at }) => at.getTime())));
  const end = endOf(monthsOf("FILE_WITHOUT_DOSSIER", months), said);
  return new Date(Math.min(end.getTime(), said.getTime() - SETTLING_MS));
}

/** What a service refers to once its rules are carried out: that of before, without what only aggregates name that go whole. */
export function referencesAfterPurge(
  manager: EntityManager,
  rules: readonly RetentionRule[],
  { now, months = {} }: Pick<PurgeOptions, "now" | "months">,
): Promise<FileReferences> {
  const gone = rules.flatMap(({ code, ends }) => ends?.(endOf(monthsOf(code, months), now)) ?? []);
  return readFileReferences(manager, gone);
}
