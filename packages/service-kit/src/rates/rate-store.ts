import pg from "pg";
import type { Logger } from "pino";
import {
  type IRateLimiterOptions,
  type RateLimiterAbstract,
  type RateLimiterMemory,
  RateLimiterPostgres,
} from "rate-limiter-flexible";

/** Points in a database that the copies of a process share. */
export interface RateStore {
  /** Counts there; in `memory` while the database does not answer. */
  limiter(options: IRateLimiterOptions, memory: RateLimiterMemory): RateLimiterAbstract;
  stop(): Promise<void>;
}

const TABLE = "rate_points";
/** Longer than this nobody waits to be counted. */
const PATIENCE_MS = 500;
const RETRY_MS = 5_000;

/** Waits until the table is there, or the database has not answered in time. */
export async function openRateStore(url: string, logger: Logger): Promise<RateStore> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    keepAlive: true,
  });
  pool.on("error", (err) =>
    logger.warn({ err }, "The database of the rate limits does not answer: each copy counts for itself."),
  );
  let timer: NodeJS.Timeout | undefined;

  // Lost with the machine, and no loss: whatever is counted is forgotten within a minute.
  async function prepare(): Promise<void> {
    try {
      await pool.query(
        `CREATE UNLOGGED TABLE IF NOT EXISTS ${TABLE} (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`,
      );
    } catch (err) {
      logger.warn({ err }, "The table of the rate limits cannot be made yet: each copy counts for itself.");
      timer = setTimeout(() => void prepare(), RETRY_MS).unref();
    }
  }
  await prepare();

  return {
    limiter: (options, memory) =>
      new RateLimiterPostgres({
        ...options,
        storeClient: pool,
        storeType: "pool",
        tableName: TABLE,
        tableCreated: true,
        insuranceLimiter: memory,
        // Who has nothing left is refused without asking the database.
        inMemoryBlockOnConsumed: Number(options.points) + 1,
      }),
    async stop() {
      clearTimeout(timer);
      await pool.end();
    },
  };
}
