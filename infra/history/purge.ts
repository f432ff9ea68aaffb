import { userInfo } from "node:os";
import { topics } from "@coop/contracts";
import type { FileReferences } from "@coop/service-kit/files/file-references.ts";
import { purge } from "@coop/service-kit/history/purge.ts";
import { purgeFiles, referencesAfterPurge } from "@coop/service-kit/history/purge-files.ts";
import type { ServiceRetention } from "@coop/service-kit/history/retention.ts";
import {
  monthsOf,
  type RetentionCode,
  type RetentionMonths,
  retentionPeriods,
} from "@coop/service-kit/history/retention-periods.ts";
import type { DatabaseName } from "../databases/config.ts";
import type { ServiceDatabase } from "../databases/databases.ts";

/** A service is loaded only when its rules are needed; the others keep what is a dossier's, and erase it when they are told of its end. */
const retentionOf: Readonly<Record<string, () => Promise<ServiceRetention>>> = {
  protocols: async () => (await import("@coop/protocols")).protocolsRetention,
  adhesions: async () => (await import("@coop/adhesions")).adhesionsRetention,
  access: async () => (await import("@coop/access")).accessRetention,
};

export interface PurgeRequest {
  /** Undefined counts only. */
  readonly why: string | undefined;
  /** Durations that the controller has set otherwise. */
  readonly months: RetentionMonths;
  /** Undefined where nobody said where the files are. */
  readonly filesFolder: string | undefined;
}

/** Counts what is past its retention, or erases it; one line for each rule, and one for the files that nobody names then. */
export async function purgeAll(
  databases: readonly ServiceDatabase<DatabaseName>[],
  { why, months, filesFolder }: PurgeRequest,
): Promise<readonly string[]> {
  const act = why && `${why} (${userInfo().username})`;
  const now = new Date();
  const lines: string[] = [];
  const references: Record<string, FileReferences> = {};
  for (const { service, manager } of databases) {
    const rules = (await retentionOf[service]?.())?.rules ?? [];
    for (const { rule, due, erased } of await purge(manager.connection, rules, { now, why: act, months })) {
      lines.push(`${service} ${rule.table} ${describe(rule.code, months)} : ${act ? `${erased} effacés` : `${due} à effacer`}`);
    }
    if (service in topics) references[service] = await referencesAfterPurge(manager, act ? [] : rules, { now, months });
  }
  lines.push(await filesLine(filesFolder, references, months, act !== undefined));
  return act ? lines : [...lines, 'Rien n\'a été effacé : ajoutez --apply --why "…".'];
}

function describe(code: RetentionCode, set: RetentionMonths): string {
  const { label, source, confirmed } = retentionPeriods[code];
  return `${code} (${label} ; ${monthsOf(code, set)} mois, ${source}${confirmed ? "" : ", à confirmer"})`;
}

async function filesLine(
  folder: string | undefined,
  references: Readonly<Record<string, FileReferences>>,
  months: RetentionMonths,
  apply: boolean,
): Promise<string> {
  const what = `fichiers ${describe("FILE_WITHOUT_DOSSIER", months)}`;
  if (folder === undefined) return `${what} : pas cherchés, donnez FILES_FOLDER`;
  const { files, bytes, awaited } = await purgeFiles(folder, references, { months, apply });
  if (awaited.length > 0) return `${what} : pas cherchés, donnez aussi les bases de ${awaited.join(", ")}`;
  return `${what} : ${files} ${apply ? "effacés" : "à effacer"} (${bytes.toLocaleString("fr-FR")} octets)`;
}
