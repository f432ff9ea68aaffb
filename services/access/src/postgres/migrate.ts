import type { Pool } from "pg";
import { type Migration, migrations } from "./migrations.ts";
import { withLock } from "./with-lock.ts";

/** Brings the database to the newest schema. Several copies may start at once: one migrates, the others wait for it. */
export async function migrate(pool: Pool, steps: readonly Migration[] = migrations): Promise<void> {
  await withLock(pool, "migrations", async (client) => {
    await client.query(
      "CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())",
    );
    const { rows } = await client.query<{ name: string }>("SELECT name FROM migration");
    const applied = new Set(rows.map((row) => row.name));
    for (const step of steps.filter(({ name }) => !applied.has(name))) {
      await client.query(step.sql);
      await client.query("INSERT INTO migration (name) VALUES ($1)", [step.name]);
    }
  });
}
