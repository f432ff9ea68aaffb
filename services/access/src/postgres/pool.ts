import pg from "pg";
import type { Logger } from "../logger.ts";

export function createPool(connectionString: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 5_000, statement_timeout: 30_000 });
  // Without a listener, a connection that breaks while idle would end the process.
  pool.on("error", (err) => logger.warn({ err }, "an idle database connection broke"));
  return pool;
}
