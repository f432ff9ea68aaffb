import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "@coop/kernel";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { OUTBOX_CHANNEL } from "../aggregate/outbox.ts";
import type { Broker } from "../broker/broker.ts";
import { pauseMs } from "../broker/pause.ts";
import { noRelayMeter, type RelayMeter, secondsSince } from "../metrics/meters.ts";
import { noTracing, type Tracing } from "../tracing/tracing.ts";
import { carry } from "./carry.ts";
import { keepLease } from "./lease.ts";
import { listen } from "./listener.ts";
import { settle, waitingRows } from "./outgoing.ts";
import { prune } from "./prune.ts";
import { type RelayProgress, relayTrouble } from "./relay-trouble.ts";

export interface RelayOptions {
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly broker: Broker;
  readonly logger: Logger;
  /** Of the service's events: `/coop/protocols`. */
  readonly source: string;
  readonly batchSize?: number;
  /** How long a silent holder keeps the lease. */
  readonly leaseMs?: number;
  /** The net under LISTEN/NOTIFY. */
  readonly pollMs?: number;
  readonly retentionMs?: number;
  /** After how long it prunes for the first time; then every hour. */
  readonly pruneAfterMs?: number;
  readonly meter?: RelayMeter;
  readonly tracing?: Tracing;
}

export interface Relay {
  /** What keeps events from going out, if it has done so for longer than this: a code and a sentence. */
  trouble(patienceMs: number): Promise<string | undefined>;
  /** Publishes all that waits; resolves when nothing is left or the lease is another's. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;
/** Between failures, while the broker or the database is away. */
const BACK_OFF = { firstMs: 200, maxMs: 5_000 };

/**
 * Carries the outbox to the broker. One holder per service by a lease; a late holder repeats events at worst, which
 * every inbox ignores. A broker that is away is waited for; mutations go on meanwhile. A row that can't be published is
 * parked, and the later ones of its subject wait behind it.
 */
export function startRelay(options: RelayOptions): Relay {
  const {
    dataSource,
    databaseUrl,
    broker,
    logger,
    source,
    batchSize = 500,
    leaseMs = 5_000,
    pollMs = 2_000,
    retentionMs = 7 * DAY_MS,
    pruneAfterMs = 60_000,
    meter = noRelayMeter,
    tracing = noTracing,
  } = options;
  const { manager } = dataSource;
  const lease = keepLease(manager, { name: "relay", holder: newId(), milliseconds: leaseMs });
  const stopping = new AbortController();
  let stopped = false;
  let wanted = false;
  let failures = 0;
  let failing: RelayProgress["failing"];
  let progressAtMs = performance.now();
  let running: Promise<void> | undefined;
  let pruneAt = Date.now() + pruneAfterMs;

  /** Publishes one batch. Returns how many rows it found. */
  async function publishBatch(): Promise<number> {
    const waiting = await waitingRows(manager, batchSize);
    if (waiting.length === 0) {
      progressAtMs = performance.now();
      return 0;
    }
    const startedAtMs = performance.now();
    const carried = await carry(waiting, { broker, tracing });
    meter.published(carried.published.length, secondsSince(startedAtMs));
    await settle(manager, source, carried);
    progressAtMs = performance.now();
    for (const { row, error } of carried.refused) {
      const { position, subject, topic } = row;
      logger.error({ err: error, position, subject, topic }, "An event that cannot be published is parked.");
    }
    return waiting.length;
  }

  async function pruneHourly(): Promise<void> {
    if (Date.now() < pruneAt) return;
    pruneAt = Date.now() + 3_600_000;
    await prune(manager, retentionMs);
  }

  async function work(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false;
      try {
        while (!stopped && (await lease.isHeld()) && (await publishBatch()) === batchSize);
        failures = 0;
        failing = undefined;
        await pruneHourly();
      } catch (error) {
        failures += 1;
        failing = { sinceMs: failing?.sinceMs ?? performance.now(), why: (error as Error).message };
        meter.failed();
        logger.warn({ err: error, failures }, "Events wait in the outbox: broker or database does not answer.");
        // A copy that reaches the broker takes over in one of our pauses: they soon last longer than its own.
        await lease.release().catch(() => undefined);
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
    trouble: (patienceMs) => relayTrouble(manager, lease.holder, { failing, progressAtMs }, patienceMs),
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
      await lease.release().catch(() => undefined);
    },
  };
}
