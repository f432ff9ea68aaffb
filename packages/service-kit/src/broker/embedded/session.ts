import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Logger } from "pino";
import { Client } from "../../postgres/client.ts";
import { pauseMs } from "../pause.ts";
import { CHANNEL } from "./publisher.ts";

/** One connection. The locks taken on it are ours as long as it lives, and no longer. */
export interface Session {
  query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Gives the connection up, after an error that leaves its state in doubt. Another one takes its place. */
  breakOff(): void;
}

export interface SessionOptions {
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** A session begins. What was announced while there was none went unheard. */
  readonly onReady: () => void;
  /** Something was published to these partitions of a topic. */
  readonly onPublished: (topic: string, partitions: readonly number[]) => void;
}

export interface KeptSession {
  current(): Session | undefined;
  /** For how long there has been none; 0 while there is one. */
  awayMs(): number;
  stop(): Promise<void>;
}

const RECONNECT = { firstMs: 100, maxMs: 5_000 };
/** No statement of ours takes that long; a connection whose other end has vanished does. Not `query_timeout`: its timers hold on to the rows. */
const SILENCE_MS = 30_000;

/** Keeps one session open: a lost connection is replaced, with growing pauses while the database is away. */
export function keepSession({ databaseUrl, logger, onReady, onPublished }: SessionOptions): KeptSession {
  const stopping = new AbortController();
  let current: Session | undefined;
  let lostAtMs = performance.now();

  /** Lives through one connection; resolves with whether it ever worked. */
  async function live(): Promise<boolean> {
    const client = new Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    const ended = new Promise((resolve) => client.once("end", resolve));
    client.on("error", (error) => logger.warn({ error: error.message }, "The broker's session is lost."));
    client.on("notification", ({ payload = "" }) => {
      const [topic = "", partitions = ""] = payload.split(" ");
      onPublished(topic, partitions.split(",").map(Number));
    });
    const session = sessionOn(client);
    try {
      await client.connect();
      // Only offsets of groups are written here. One that a crash of the server loses is a repeat, which may happen anyway.
      await session.query("SET synchronous_commit = off", []);
      await session.query(`LISTEN ${CHANNEL}`, []);
    } catch (error) {
      logger.warn({ error: (error as Error).message }, "The broker's database does not answer.");
      await client.end();
      return false;
    }
    const close = () => void client.end();
    stopping.signal.addEventListener("abort", close);
    current = session;
    if (stopping.signal.aborted) close();
    else onReady();
    await ended;
    stopping.signal.removeEventListener("abort", close);
    current = undefined;
    lostAtMs = performance.now();
    return true;
  }

  async function keep(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      failures = (await live()) ? 1 : failures + 1;
      await sleep(pauseMs(failures, RECONNECT), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const kept = keep();
  return {
    current: () => current,
    awayMs: () => (current ? 0 : performance.now() - lostAtMs),
    async stop() {
      stopping.abort();
      await kept;
    },
  };
}

/** `pg` wants one query at a time on a client: they wait for each other here. */
function sessionOn(client: pg.Client): Session {
  let last: Promise<unknown> = Promise.resolve();
  let askedAtMs = Number.POSITIVE_INFINITY;
  const breakOff = () => void client.connection.stream.destroy();
  const listening = setInterval(() => performance.now() - askedAtMs > SILENCE_MS && breakOff(), SILENCE_MS / 10).unref();
  client.once("end", () => clearInterval(listening));

  async function ask<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    askedAtMs = performance.now();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      askedAtMs = Number.POSITIVE_INFINITY;
    }
  }

  return {
    query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) {
      const answer = last.then(() => ask<Row>(text, values));
      last = answer.catch(() => undefined);
      return answer;
    },
    breakOff,
  };
}
