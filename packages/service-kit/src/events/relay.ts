import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "@coop/kernel";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { OUTBOX_CHANNEL } from "../aggregate/outbox.ts";
import type { Broker } from "../broker/broker.ts";
import { pauseMs } from "../broker/pause.ts";
import { noRelayMeter, type RelayMeter, secondsSince } from "../metrics/meters.ts";
import { rows, sql } from "../postgres/sql.ts";
import { noTracing, type Tracing } from "../tracing/tracing.ts";
import { holdLease, type Lease, releaseLease } from "./lease.ts";
import { listen } from "./listener.ts";
import { type Entry, publicationOf } from "./publication.ts";

export interface RelayOptions {
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly broker: Broker;
  readonly logger: Logger;
  readonly batchSize?: number;
  /** How long a silent holder keeps the lease. */
  readonly leaseMs?: number;
  /** The net under LISTEN/NOTIFY. */
  readonly pollMs?: number;
  readonly retentionMs?: number;
  readonly meter?: RelayMeter;
  readonly tracing?: Tracing;
}

export interface Relay {
  /** Publishes all that waits; resolves when nothing is left or the lease is another's. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

interface Waiting extends Entry {
  readonly position: string;
}

const DAY_MS = 86_400_000;
/** Between failures, while the broker or the database is away. */
const BACK_OFF = { firstMs: 200, maxMs: 5_000 };

/**
 * Carries the outbox to the broker. One holder per service by a lease; a late holder repeats events at worst, which
 * every inbox ignores. A broker that is away is waited for; mutations go on meanwhile.
 */
export function startRelay(options: RelayOptions): Relay {
  const {
    dataSource,
    databaseUrl,
    broker,
    logger,
    batchSize = 500,
    leaseMs = 5_000,
    pollMs = 2_000,
    retentionMs = 7 * DAY_MS,
    meter = noRelayMeter,
    tracing = noTracing,
  } = options;
  const lease: Lease = { name: "relay", holder: newId(), milliseconds: leaseMs };
  const { manager } = dataSource;
  const stopping = new AbortController();
  let stopped = false;
  let wanted = false;
  let failures = 0;
  let running: Promise<void> | undefined;
  let pruneAt = Date.now() + 60_000;

  /** Publishes one batch. Returns how many rows it found. */
  async function publishBatch(): Promise<number> {
    const waiting = await rows<Waiting>(
      manager,
      sql`SELECT position, topic, subject, envelope FROM outbox WHERE published_at IS NULL ORDER BY position LIMIT ${batchSize}`,
    );
    if (waiting.length === 0) return 0;
    const startedAtMs = performance.now();
    for (const [topic, entries] of Map.groupBy(waiting, (entry) => entry.topic)) {
      const publication = publicationOf(entries, tracing);
      await broker.publish(topic, publication.messages);
      publication.done();
    }
    meter.published(waiting.length, secondsSince(startedAtMs));
    const positions = waiting.map(({ position }) => position);
    await manager.query("UPDATE outbox SET published_at = clock_timestamp() WHERE position = ANY($1::bigint[])", [positions]);
    return waiting.length;
  }

  async function prune(): Promise<void> {
    if (Date.now() < pruneAt) return;
    pruneAt = Date.now() + 3_600_000;
    await manager.query("DELETE FROM outbox WHERE published_at < clock_timestamp() - $1 * interval '1 millisecond'", [
      retentionMs,
    ]);
    await manager.query("DELETE FROM idempotency WHERE recorded_at < clock_timestamp() - interval '24 hours'");
  }

  async function work(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false;
      try {
        while (!stopped && (await holdLease(manager, lease)) && (await publishBatch()) === batchSize);
        failures = 0;
        await prune();
      } catch (error) {
        failures += 1;
        meter.failed();
        logger.warn({ err: error, failures }, "Events wait in the outbox: broker or database does not answer.");
        await sleep(pauseMs(failures, BACK_OFF), undefined, { signal: stopping.signal }).catch(() => undefined);
        wanted = true;
      }
    }
  }

  function wake(): void {
    wanted = true;
    running ??= work().finally(() => {
      running = undefined;
      if (wanted && !stopped) wake();
    });
  }

  const listener = listen(databaseUrl, OUTBOX_CHANNEL, wake);
  const poll = setInterval(wake, pollMs);
  wake();

  return {
    async drain() {
      wake();
      while (running !== undefined) await running;
    },
    async stop() {
      stopped = true;
      stopping.abort();
      clearInterval(poll);
      await listener.stop();
      await running;
      await releaseLease(manager, lease).catch(() => undefined);
    },
  };
}
