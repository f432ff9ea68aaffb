/** One timer for many wishes: it rings at the earliest of them, once. */
export interface Alarm {
  /** Asks to ring within so many milliseconds. */
  within(milliseconds: number): void;
  stop(): void;
}

export function createAlarm(ring: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let due = Number.POSITIVE_INFINITY;
  return {
    within(milliseconds) {
      const at = performance.now() + milliseconds;
      if (at >= due) return;
      clearTimeout(timer);
      due = at;
      timer = setTimeout(() => {
        due = Number.POSITIVE_INFINITY;
        ring();
      }, milliseconds);
    },
    stop() {
      clearTimeout(timer);
      due = Number.NEGATIVE_INFINITY;
    },
  };
}
