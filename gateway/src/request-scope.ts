import { AsyncLocalStorage } from "node:async_hooks";
import type { Logger } from "pino";

/** What is known of the request where Apollo Server hands no context on: in `formatError`. */
export interface RequestScope {
  readonly requestId: string;
  readonly logger: Logger;
  /** Codes of the errors answered, for the log. */
  readonly codes: Set<string>;
  operationName: string | undefined;
  readonly traceparent: string;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();
