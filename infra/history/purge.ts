import { userInfo } from "node:os";
import { purge } from "@coop/service-kit/history/purge.ts";
import type { ServiceRetention } from "@coop/service-kit/history/retention.ts";
import { type RetentionMonths, retentionPeriods } from "@coop/service-kit/history/retention-periods.ts";
import type { DatabaseName } from "../databases/config.ts";
import type { ServiceDatabase } from "../databases/databases.ts";

/** A service is loaded only when its rules are needed; the others keep what is a dossier's, and erase it when they are told of its end. */
const retentionOf: Readonly<Record<string, () => Promise<ServiceRetention>>> = {
  protocols: async () => (await import("@coop/protocols")).protocolsRetention,
  adhesions: async () => (await import("@coop/adhesions")).adhesionsRetention,
  access: async () => (await import("@coop/access")).accessRetention,
};

/** Counts what is past its retention, or erases it; one line for each rule. */
export async function purgeAll(
  databases: readonly ServiceDatabase<DatabaseName>[],
  why: string | undefined,
  set: RetentionMonths,
): Promise<readonly string[]> {
  const act = why && `${why} (${userInfo().username})`;
  const lines: string[] = [];
  for (const { service, manager } of databases) {
    const retention = await retentionOf[service]?.();
    if (!retention) continue;
    const options = { now: new Date(), why: act, months: set };
    for (const { rule, months, due, erased } of await purge(manager.connection, retention.rules, options)) {
      const { label, source, confirmed } = retentionPeriods[rule.code];
      const what = `${service} ${rule.table} ${rule.code} (${label} ; ${months} mois, ${source}${confirmed ? "" : ", à confirmer"})`;
      lines.push(act ? `${what} : ${erased} effacés` : `${what} : ${due} à effacer`);
    }
  }
  return act ? lines : [...lines, 'Rien n\'a été effacé : ajoutez --apply --why "…".'];
}
