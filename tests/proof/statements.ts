import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

const asking = new AsyncLocalStorage<string[]>();

/** `opinions: SELECT …` */
export type Statement = string;

/**
 * From now on each statement of an answer is noted, whichever pool it goes by. Clients that exist already are not watched:
 * this comes before the system starts. What the system does of its own accord belongs to no answer.
 */
export function watchStatements(): { stop(): void } {
  const prototype = pg.Client.prototype as { query: (...given: unknown[]) => unknown };
  const own = prototype.query;
  prototype.query = function query(this: pg.Client & { readonly database: string }, ...given: unknown[]) {
    asking.getStore()?.push(`${this.database}: ${textOf(given[0])}`);
    return own.apply(this, given);
  };
  return {
    stop() {
      prototype.query = own;
    },
  };
}

/** The answer, and what was asked of the databases for it, in an order of its own: some of it runs side by side. */
export async function withStatements<Value>(ask: () => Promise<Value>): Promise<readonly [Value, readonly Statement[]]> {
  const statements: Statement[] = [];
  const value = await asking.run(statements, ask);
  return [value, statements.sort()];
}

function textOf(statement: unknown): string {
  return typeof statement === "string" ? statement : String((statement as { readonly text?: unknown }).text);
}
