import pg from "pg";
import type { Logger } from "pino";
import { type Broker, BrokerStopped } from "./broker.ts";
import { createDispatcher } from "./embedded/dispatcher.ts";
import { lagOf } from "./embedded/lag.ts";
import { migrate } from "./embedded/migrate.ts";
import { createPublisher } from "./embedded/publisher.ts";
import type { PauseRange } from "./pause.ts";

export interface EmbeddedBrokerOptions {
  /** A PostgreSQL database that is the broker's own. Its tables are made at the first call. */
  readonly databaseUrl: string;
  readonly logger: Logger;
  readonly pollMs?: number;
  readonly retry?: PauseRange;
  readonly partitionsAtOnce?: number;
}

/** A connection whose other end has vanished must not be waited for without end. */
const PATIENCE = { connectionTimeoutMillis: 5_000, query_timeout: 30_000 };

/**
 * A broker without a server of its own: a durable log in PostgreSQL, with the promises of the port. For development, tests
 * and small installations; several processes may share one database. It uses up to three connections to publish and,
 * once something subscribes, one more.
 */
export function createEmbeddedBroker(options: EmbeddedBrokerOptions): Broker {
  const { databaseUrl, logger, pollMs = 5_000, retry = { firstMs: 200, maxMs: 30_000 }, partitionsAtOnce = 4 } = options;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3, ...PATIENCE, keepAlive: true });
  pool.on("error", (error) => logger.warn({ error: error.message }, "An idle connection to the broker's database is lost."));
  const publisher = createPublisher(pool);
  const inFlight = new Set<Promise<unknown>>();
  let dispatcher: ReturnType<typeof createDispatcher> | undefined;
  let migrated: Promise<void> | undefined;
  let stopped: Promise<void> | undefined;

  /** Runs a call once the tables are there, and lets `stop` wait for it. */
  async function run<Value>(call: () => Promise<Value>): Promise<Value> {
    if (stopped !== undefined) throw new BrokerStopped();
    migrated ??= migrate(databaseUrl).catch((error) => {
      migrated = undefined;
      throw error;
    });
    const running = migrated.then(call);
    inFlight.add(running);
    return running.finally(() => inFlight.delete(running));
  }

  async function stop(): Promise<void> {
    await Promise.allSettled(inFlight);
    await dispatcher?.stop();
    await pool.end();
  }

  return {
    ensureTopics: (topics) => run(() => publisher.ensureTopics(topics)),
    publish: (topic, messages) => run(() => publisher.publish(topic, messages)),
    subscribe: (request) =>
      run(async () => {
        for (const topic of request.topics) await publisher.partitionsOf(topic);
        dispatcher ??= createDispatcher({ databaseUrl, logger, pollMs, retry, partitionsAtOnce });
        return dispatcher.join(request);
      }),
    lag: (group, topics) =>
      run(async () => {
        for (const topic of topics) await publisher.partitionsOf(topic);
        return lagOf(pool, group, topics);
      }),
    ends: (topics) => run(() => publisher.ends(topics)),
    forget: (group) => run(async () => void (await pool.query("DELETE FROM group_offset WHERE consumer_group = $1", [group]))),
    ping: () => run(async () => void (await pool.query("SELECT 1"))),
    stop: () => (stopped ??= stop()),
  };
}
