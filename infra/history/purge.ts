import { userInfo } from "node:os";
import { purge } from "@coop/service-kit/history/purge.ts";
import type { ServiceRetention } from "@coop/service-kit/history/retention.ts";
import type { DatabaseName } from "../databases/config.ts";
import type { ServiceDatabase } from "../databases/databases.ts";

/** A service is loaded only when its rules are needed; the others keep nothing that is not a dossier's. */
const retentionOf: Readonly<Record<string, () => Promise<ServiceRetention>>> = {
  protocols: async () => (await import("@coop/protocols")).protocolsRetention,
  adhesions: async () => (await import("@coop/adhesions")).adhesionsRetention,
};

/** Counts what is past its retention, or erases it; one line for each rule. */
export async function purgeAll(
  databases: readonly ServiceDatabase<DatabaseName>[],
  why: string | undefined,
): Promise<readonly string[]> {
  const act = why && `${why} (${userInfo().username})`;
  const lines: string[] = [];
  for (const { service, manager } of databases) {
    const retention = await retentionOf[service]?.();
    if (!retention) continue;
    for (const { rule, due, erased } of await purge(manager.connection, retention.rules, { now: new Date(), why: act })) {
      const what = `${service} ${rule.code} (${rule.label} ; ${rule.months} mois, ${rule.source})`;
      lines.push(act ? `${what} : ${erased} effacés` : `${what} : ${due} à effacer`);
    }
  }
  return act ? lines : [...lines, 'Rien n\'a été effacé : ajoutez --apply --why "…".'];
}
