import { createLane, type Fetched, type Lane, type LaneOptions } from "./lane.ts";

/** The partitions that a subscription has in work. */
export interface Lanes {
  /** Whether something is in hand that nobody else should have at the same time. */
  readonly inHand: boolean;
  /** Whether nothing more is taken. */
  readonly closed: boolean;
  /** Puts what was fetched into the lane of its partition. */
  add(fetched: Fetched): void;
  /** Lets all go no further than what is in hand. Resolves when nothing is. What is added later goes new ways. */
  end(): Promise<void>;
  /** The same, for good. */
  close(): Promise<void>;
}

export function createLanes(options: LaneOptions): Lanes {
  const lanes = new Map<string, Lane>();
  const ending = new Set<Lane>();
  let closed = false;

  async function endOf(lane: Lane): Promise<void> {
    await lane.end();
    ending.delete(lane);
  }

  async function end(): Promise<void> {
    for (const lane of lanes.values()) ending.add(lane);
    lanes.clear();
    await Promise.all([...ending].map(endOf));
  }

  return {
    get closed() {
      return closed;
    },
    get inHand() {
      return [...lanes.values(), ...ending].some((lane) => lane.inHand);
    },
    add(fetched) {
      const [{ topic, partition }] = fetched.messages as [Fetched["messages"][number]];
      const key = `${topic}/${partition}`;
      const lane = lanes.get(key) ?? createLane(options);
      lanes.set(key, lane);
      lane.add(fetched);
    },
    end,
    close() {
      closed = true;
      return end();
    },
  };
}
