import { setTimeout as sleep } from "node:timers/promises";
import { pauseMs } from "../pause.ts";

const TRIES = 20;

/**
 * A new topic's partitions are taken up one by one, after the cluster has named their leaders. Until then kafkajs would
 * publish to some, fail at others, and repeat all.
 */
export async function untilServed(askForEnds: () => Promise<unknown>): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    try {
      await askForEnds();
      return;
    } catch (error) {
      if (failures === TRIES) throw error;
      await sleep(pauseMs(failures, { firstMs: 20, maxMs: 500 }));
    }
  }
}
