import pg from "pg";

type Ask = (...given: unknown[]) => unknown;

/**
 * A client of `pg` whose answers do not outlive who reads them. Where `pg` makes the promise itself, the rows of each answer stay
 * reachable for a garbage collector that looks at what is young alone: it copies all of them, twice, and the whole heap has to be
 * looked through to be rid of them. What is asked with a callback ends young.
 */
export class Client extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as Ask;
    this.query = ((...given: unknown[]) => (isPromised(given) ? promised(ask, given) : ask(...given))) as typeof this.query;
  }
}

/** What `pg` would answer with a promise: no callback, and no query that reads its rows itself. */
function isPromised(given: readonly unknown[]): boolean {
  const [statement] = given as [{ readonly submit?: unknown; readonly callback?: unknown } | string | undefined];
  if (given.some((part) => typeof part === "function")) return false;
  return typeof statement !== "object" || (statement.submit === undefined && statement.callback === undefined);
}

function promised(ask: Ask, [statement, values]: readonly unknown[]): Promise<unknown> {
  const answer = new Promise((resolve, reject) => {
    ask(statement, values, (error: Error | null, result: unknown) => (error ? reject(error) : resolve(result)));
  });
  return answer.catch((error: Error) => {
    // As `pg` does: the stack shall lead to who asked, not to the socket.
    Error.captureStackTrace(error);
    throw error;
  });
}
