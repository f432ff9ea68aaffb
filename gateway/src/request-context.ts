import type { Actor } from "@coop/kernel";
import type { Meter } from "./rate-limits.ts";

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
}
