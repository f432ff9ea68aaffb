import type { RunningService } from "@coop/service-kit";
import type { DataSource } from "typeorm";
import type { TestSystem } from "../harness/start-system.ts";

/** What changes by itself, or remembers requests on purpose. */
const restless = new Set(["lease", "inbox_mark", "idempotency", "outbox", "migrations", "access_log"]);

/** A digest of all that the services keep, table by table: the same before and after means that nothing was written. */
export async function fingerprint({ system }: Pick<TestSystem, "system">): Promise<Readonly<Record<string, string>>> {
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

/** Whose events each service takes in. */
const listensTo: Readonly<Record<string, readonly string[]>> = {
  protocols: ["protocols", "opinions", "funding", "adhesions"],
  opinions: ["protocols"],
  funding: ["protocols"],
  adhesions: ["protocols", "funding"],
};

/** How much is still on its way: outbox rows, parked messages, and events that a listener has not taken in. Zero when all is quiet. */
export async function unfinished({ system }: TestSystem): Promise<number> {
  const services = Object.entries(system.services) as [string, RunningService][];
  const announced = new Map<string, number>();
  let waiting = 0;
  for (const [name, { dataSource }] of services) {
    const [found] = await dataSource.query(
      `SELECT (SELECT count(*) FROM outbox WHERE published_at IS NULL)::int + (SELECT count(*) FROM parked_message)::int AS waiting,
              (SELECT coalesce(sum(sequence), 0) FROM aggregate_head)::int AS announced`,
    );
    waiting += found.waiting;
    announced.set(name, found.announced);
  }
  for (const [name, { dataSource }] of services) {
    for (const source of listensTo[name] ?? []) {
      const [found] = await dataSource.query(
        "SELECT coalesce(sum(sequence), 0)::int AS taken FROM inbox_mark WHERE source = $1",
        [`/coop/${source}`],
      );
      waiting += (announced.get(source) ?? 0) - found.taken;
    }
  }
  return waiting;
}
