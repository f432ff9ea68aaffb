/** kafkajs' queue of requests to one broker, as far as the correction below needs it. */
export interface RequestQueue {
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  readonly pending: readonly unknown[];
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

/** As in kafkajs: how soon to look again when it is not Kafka that asked to wait. */
const LOOK_AGAIN_MS = 10;

/**
 * Takes the place of `scheduleCheckPendingRequests` of kafkajs 2.2.4. That one sets a timer of negative length when nothing
 * waits: Node warns of it and makes it a millisecond, so that each connection wakes a thousand times a second, for ever.
 */
export function looksOnlyWhenThrottled(this: RequestQueue): void {
  const throttledMs = this.throttledUntil - Date.now();
  if (this.throttleCheckTimeoutId || (throttledMs <= 0 && this.pending.length === 0)) return;
  const look = () => {
    this.throttleCheckTimeoutId = null;
    this.checkPendingRequests();
  };
  this.throttleCheckTimeoutId = setTimeout(look, throttledMs > 0 ? throttledMs : LOOK_AGAIN_MS);
}
