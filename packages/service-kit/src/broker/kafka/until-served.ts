import { setTimeout as sleep } from "node:timers/promises";
import { pauseMs } from "../pause.ts";

const TRIES = 20;

/**
 * Each node hears of a new topic in its own time, and its partitions are taken up one by one, after the cluster has named their
 * leaders. Until then kafkajs would publish to some, fail at others, and repeat all.
 */
export async function untilServed<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask();
    } catch (error) {
      if (failures === TRIES) throw error;
      await sleep(pauseMs(failures, { firstMs: 20, maxMs: 500 }));
    }
  }
}
