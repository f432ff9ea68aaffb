import type { RunningService } from "@coop/service-kit";
import type { DataSource } from "typeorm";
import type { TestSystem } from "../harness/start-system.ts";

/** What changes by itself, or remembers requests on purpose. */
const restless = new Set(["lease", "inbox_mark", "idempotency", "outbox", "migrations"]);

/** A digest of all that the services keep, table by table: the same before and after means that nothing was written. */
export async function fingerprint({ system }: TestSystem): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {};
  for (const [name, service] of Object.entries(system.services) as [string, RunningService][]) {
    for (const table of await tablesOf(service.dataSource)) {
      const found = await service.dataSource.query(
        `SELECT md5(coalesce(string_agg(kept::text, E'\\n' ORDER BY kept::text), '')) AS digest FROM "${table}" AS kept`,
      );
      digests[`${name}.${table}`] = found[0].digest;
    }
  }
  return digests;
}

async function tablesOf(dataSource: DataSource): Promise<readonly string[]> {
  const found = (await dataSource.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) as {
    tablename: string;
  }[];
  return found.map(({ tablename }) => tablename).filter((table) => !restless.has(table));
}

/** How many rows of each kind wait somewhere: all zero when every event has arrived. */
export async function unfinished({ system }: TestSystem): Promise<number> {
  let waiting = 0;
  for (const { dataSource } of Object.values(system.services) as RunningService[]) {
    const [found] = await dataSource.query(
      "SELECT (SELECT count(*) FROM outbox WHERE published_at IS NULL)::int + (SELECT count(*) FROM parked_message)::int AS count",
    );
    waiting += found.count;
  }
  return waiting;
}
