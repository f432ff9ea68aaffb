import { AsyncLocalStorage } from "node:async_hooks";
import { setMaxListeners } from "node:events";
import pg from "pg";
import { Client } from "./client.ts";

const wanted = new AsyncLocalStorage<AbortSignal>();

/** While `signal` lasts, what the work asks of the database is wanted; then running statements are cancelled and none begins. */
export function whileWanted<Value>(signal: AbortSignal | undefined, work: () => Promise<Value>): Promise<Value> {
  if (!signal) return work();
  // Each statement that runs side by side listens.
  setMaxListeners(0, signal);
  return wanted.run(signal, work);
}

/** Whether nobody waits any more for what is being done here. */
export function isUnwanted(): boolean {
  return wanted.getStore()?.aborted ?? false;
}

const QUERY_CANCELED = "57014";

/** PostgreSQL gave a statement up: nobody wanted it, or it took longer than any may. */
export function isCancelled(error: unknown): boolean {
  return (error as { readonly code?: unknown } | undefined)?.code === QUERY_CANCELED;
}

const PATIENCE_MS = 2_000;
/** What undoes is always let through, and a commit that has begun is let be: its outcome would be unknown. */
const ROLLBACK = /^\s*ROLLBACK/i;
const COMMIT = /^\s*COMMIT/i;

/** A client for pools whose statements end when they are not wanted any more (`whileWanted`). */
export function cancellableClient(url: string): typeof pg.Client {
  return class Cancellable extends Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      const ask = this.query.bind(this) as (...given: unknown[]) => unknown;
      const processId = () => (this as unknown as { readonly processID: number }).processID;
      this.query = ((...given: unknown[]) => {
        const signal = wanted.getStore();
        const text = textOf(given[0]);
        if (!signal || ROLLBACK.test(text)) return ask(...given);
        if (signal.aborted) return Promise.reject(signal.reason);
        const answer = ask(...given);
        const mayEnd = answer instanceof Promise && !COMMIT.test(text);
        return mayEnd ? endsWith(signal, answer, () => cancel(url, processId())) : answer;
      }) as typeof this.query;
    }
  };
}

function textOf(statement: unknown): string {
  return typeof statement === "string" ? statement : String((statement as { readonly text?: unknown } | undefined)?.text);
}

async function endsWith<Value>(signal: AbortSignal, answer: Promise<Value>, cancelIt: () => Promise<void>): Promise<Value> {
  let cancelling: Promise<void> | undefined;
  const onAbort = () => {
    cancelling = cancelIt();
  };
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await answer;
  } finally {
    signal.removeEventListener("abort", onAbort);
    // Until the server has been told, the connection is kept: the cancel would hit the next statement on it.
    await cancelling;
  }
}

/** By a connection of its own: the pool may be what is exhausted. Where it fails, `statement_timeout` ends the statement later. */
async function cancel(connectionString: string, processId: number): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT pg_cancel_backend($1)", [processId]);
  } catch {
    return;
  } finally {
    await client.end().catch(() => undefined);
  }
}
