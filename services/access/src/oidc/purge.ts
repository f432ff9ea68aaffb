import type { Pool } from "pg";
import type { Logger } from "../logger.ts";
import { purgeExpired } from "./adapter.ts";

const INTERVAL_MS = 10 * 60_000;

/** Deletes what has expired from time to time, until the function that it gives is called. */
export function startPurging(pool: Pool, logger: Logger): () => void {
  const timer = setInterval(() => {
    purgeExpired(pool).catch((err: unknown) => logger.warn({ err }, "expired rows could not be deleted"));
  }, INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
