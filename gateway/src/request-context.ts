import type { Actor } from "@coop/kernel";
import type { Meter } from "@coop/service-kit/rates/rates.ts";
import type { RequestDeadline } from "./request-deadline.ts";

export interface Asked {
  readonly actor: Actor;
  readonly legalNow: Date;
  /** Undefined without a token. */
  readonly tokenExpiresAt?: Date | undefined;
}

/** What one request carries through plan and fetches. */
export interface RequestContext {
  readonly requestId: string;
  readonly traceparent: string;
  /** For whom subgraphs are called; undefined in bare mode, where nobody is vouched for. */
  readonly asked: Asked | undefined;
  /** Absent where nobody is metered: in bare mode. */
  readonly meter?: Meter;
  /** Absent where only each subgraph's own time is bounded. */
  readonly deadline?: RequestDeadline;
}
