import { type Fetched, type Lane, type LaneOptions, startLane } from "./lane.ts";

/** How long a fetch waits for its partitions together. Who takes longer goes on apart, and the others are fetched meanwhile. */
const TOGETHER_MS = 100;

/** The partitions that a subscription has in work. */
export interface Lanes {
  /** Whether something is in hand that nobody else should have at the same time. */
  inHand(): boolean;
  /**
   * Works through what was fetched. Resolves when it is done, or when it takes long: then `pause` has stopped fetching
   * this partition, until its return value is called at the end.
   */
  take(fetched: Fetched, pause: () => () => void): Promise<void>;
  /** Lets all go no further than what is in hand. Resolves when nothing is. */
  end(): Promise<void>;
}

export function createLanes(options: LaneOptions): Lanes {
  const lanes = new Set<Lane>();
  return {
    inHand: () => [...lanes].some((lane) => lane.inHand()),
    async take(fetched, pause) {
      const lane = startLane(fetched, options);
      lanes.add(lane);
      const finished = lane.finished.finally(() => lanes.delete(lane));
      const { promise: late, resolve } = Promise.withResolvers<boolean>();
      const timer = setTimeout(resolve, TOGETHER_MS, true);
      const isLate = await Promise.race([finished.then(() => false), late]);
      clearTimeout(timer);
      if (isLate) void finished.then(pause());
    },
    async end() {
      for (const lane of lanes) lane.end();
      await Promise.all([...lanes].map(({ finished }) => finished));
    },
  };
}
