/** What the relay tells of itself, once per batch. */
export interface RelayMeter {
  published(events: number, seconds: number): void;
  failed(): void;
}

/** What the inbox tells of itself. */
export interface InboxMeter {
  /** A handler has run, well or not. */
  handled(eventType: string, seconds: number): void;
  repeated(events: number): void;
}

const nothing = () => undefined;

export const noRelayMeter: RelayMeter = { published: nothing, failed: nothing };
export const noInboxMeter: InboxMeter = { handled: nothing, repeated: nothing };

/** Seconds since that instant of `performance.now()`. */
export function secondsSince(startedAtMs: number): number {
  return (performance.now() - startedAtMs) / 1_000;
}
