import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

/** Released steps are never changed: a change is a new file. */
const steps = ["001-log.sql"];

/** Brings the broker's database up to date. Processes that start together do it one after the other. */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended('migrate', 0))");
    await client.query("CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())");
    const { rows } = await client.query<{ name: string }>("SELECT name FROM migration");
    const done = new Set(rows.map(({ name }) => name));
    for (const name of steps.filter((step) => !done.has(step))) {
      await client.query(await readFile(join(import.meta.dirname, name), "utf8"));
      await client.query("INSERT INTO migration (name) VALUES ($1)", [name]);
    }
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}
