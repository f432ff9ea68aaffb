import type { Actor } from "@coop/kernel";
import type { Meter } from "./rate-limits.ts";

/** What one request carries through plan and fetches. */
export interface RequestContext {
  readonly requestId: string;
  readonly traceparent: string;
  /** For whom subgraphs are called; undefined in bare mode, where nobody is vouched for. */
  readonly asked: { readonly actor: Actor; readonly legalNow: Date } | undefined;
  /** Absent where nobody is metered: in bare mode. */
  readonly meter?: Meter;
}
