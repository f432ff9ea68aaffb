import { randomBytes } from "node:crypto";
import type { Cluster } from "@coop/infra/postgres/cluster.ts";
import pg from "pg";
import { clusterOfRun } from "./run.ts";

/** A database to copy: made once per run of the tests by `migrate`, then cloned, which takes some 30 ms. */
export interface Template {
  readonly name: string;
  migrate(url: string): Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  /** Removes the database, whoever is still connected. */
  drop(): Promise<void>;
}

/** A database of one's own: suites that run side by side do not see each other. */
export async function createTestDatabase({ template }: { template?: Template } = {}): Promise<TestDatabase> {
  const cluster = await clusterOfRun();
  const name = `test_${randomBytes(8).toString("hex")}`;
  const source = template && (await templateOf(cluster, template));
  const url = await cluster.createDatabase(name, source ? { template: source } : {});
  return { url, drop: () => cluster.dropDatabase(name) };
}

/** The template's name once it is complete: made under another name, under a lock that all workers respect, then renamed. */
async function templateOf(cluster: Cluster, template: Template): Promise<string> {
  const [name, making] = [`template_${template.name}`, `making_${template.name}`];
  await withAdmin(cluster, async (admin) => {
    await admin.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [name]);
    const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(making)} WITH (FORCE)`);
    await template.migrate(await cluster.createDatabase(making));
    // A connection that the migration forgot, or that is still closing, would keep it from being copied.
    await admin.query("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1", [making]);
    await admin.query(`ALTER DATABASE ${pg.escapeIdentifier(making)} RENAME TO ${pg.escapeIdentifier(name)}`);
  });
  return name;
}

async function withAdmin<Value>(cluster: Cluster, work: (admin: pg.Client) => Promise<Value>): Promise<Value> {
  const admin = new pg.Client({ connectionString: cluster.adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
