import { troubleOf } from "./trouble.ts";

/** So many signs of life in a row that reached nobody: the coordinator is gone, not slow. */
const UNREACHED = 3;

export interface CoordinatorWatch {
  answered(): void;
  failed(error: unknown): void;
}

/**
 * kafkajs asks the coordinator that it found when it joined, for a minute, also when that node is dead or another one has
 * become it. So whoever sends signs of life tells how they went, and is told once when the member should begin anew.
 */
export function watchCoordinator(lost: (error: Error) => void): CoordinatorWatch {
  let unreached = 0;
  return {
    answered() {
      unreached = 0;
    },
    failed(error) {
      const isAnother = troubleOf(error) === "NOT_COORDINATOR_FOR_GROUP";
      unreached = isUnreached(error) ? unreached + 1 : 0;
      if (isAnother || unreached >= UNREACHED) lost(error as Error);
    },
  };
}

function isUnreached(error: unknown): boolean {
  return /^KafkaJS(Connection|RequestTimeout)/.test(String((error as Error | undefined)?.name));
}
