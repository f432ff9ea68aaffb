import type { Actor, Asker, Moment } from "@coop/kernel";
import type { Logger } from "pino";
import type { Tracing } from "../tracing/tracing.ts";

/** What a resolver knows of the request: who asks, when on the legal clock, and where to log. */
export interface GraphContext {
  readonly actor: Actor;
  readonly at: Moment;
  /** When the bearer's token expires, on the system clock; undefined without a token. */
  readonly tokenExpiresAt?: Date | undefined;
  readonly requestId: string;
  readonly traceparent: string | undefined;
  /** Where parts of the request are recorded, when traces are. */
  readonly tracing?: Tracing;
  readonly logger: Logger;
  /** The dossiers that the answer shows so far, by entity. Kept here: Apollo hands resolvers a copy of the context. */
  readonly shown: Map<string, Set<string>>;
}

export function askerOf({ actor, at }: Pick<GraphContext, "actor" | "at">): Asker {
  return { ...actor, today: at.today };
}

/** Something made once per request, at first use: a DataLoader, above all. */
export function perRequest<Value>(make: (context: GraphContext) => Value): (context: GraphContext) => Value {
  const made = new WeakMap<GraphContext, Value>();
  return (context) => {
    let value = made.get(context);
    if (value === undefined) {
      value = make(context);
      made.set(context, value);
    }
    return value;
  };
}
