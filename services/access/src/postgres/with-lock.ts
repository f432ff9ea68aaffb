import type { Pool, PoolClient } from "pg";

const locks = { migrations: 4_010_001, signingKeys: 4_010_002 } as const;

/** Runs one transaction at a time among all copies of this service. Throws what `work` throws, with nothing written. */
export async function withLock<Value>(
  pool: Pool,
  lock: keyof typeof locks,
  work: (client: PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [locks[lock]]);
    const value = await work(client);
    await client.query("COMMIT");
    client.release();
    return value;
  } catch (error) {
    // The connection may be what broke: closing it rolls back in every case.
    client.release(true);
    throw error;
  }
}
