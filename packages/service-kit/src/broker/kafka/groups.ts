import { setTimeout as sleep } from "node:timers/promises";
import type { PartitionEnd } from "../broker.ts";
import { inWordsOfThePort, troubleOf } from "./trouble.ts";

/** The parts of kafkajs' admin client that are needed here. */
interface Offsets {
  fetchTopicOffsets(topic: string): Promise<readonly { partition: number; low: string; high: string }[]>;
}
interface Groups {
  deleteGroups(groups: string[]): Promise<unknown>;
}

/** Where the partitions of the topics end, those that hold something. */
export async function endsOf(admin: Offsets, topics: readonly string[], prefix: string): Promise<readonly PartitionEnd[]> {
  const ends: PartitionEnd[] = [];
  for (const topic of topics) {
    const offsets = await admin.fetchTopicOffsets(prefix + topic).catch((error: unknown) => {
      throw inWordsOfThePort(error, topic);
    });
    const holding = offsets.filter(({ low, high }) => low !== high);
    ends.push(...holding.map(({ partition, high }) => ({ topic, partition, end: BigInt(high) })));
  }
  return ends;
}

/** A cluster that has just begun, or lost a node, may not yet agree on who coordinates a group. */
const UNDECIDED: ReadonlySet<string | undefined> = new Set([
  "NOT_COORDINATOR_FOR_GROUP",
  "GROUP_COORDINATOR_NOT_AVAILABLE",
  "GROUP_LOAD_IN_PROGRESS",
]);
const TRIES = 25;
const PAUSE_MS = 200;

/** A group that is not there is forgotten already. */
export async function forgetGroup(admin: Groups, group: string): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    const failure = await failureToDelete(admin, group);
    const trouble = failure && troubleOf(failure);
    if (!failure || trouble === "GROUP_ID_NOT_FOUND") return;
    if (!UNDECIDED.has(trouble) || left === 1) throw failure;
    await sleep(PAUSE_MS);
  }
}

/** kafkajs wraps what became of each group. */
async function failureToDelete(admin: Groups, group: string): Promise<Error | undefined> {
  try {
    await admin.deleteGroups([group]);
    return undefined;
  } catch (error) {
    const { groups } = error as { groups?: readonly { error?: Error }[] };
    return groups?.[0]?.error ?? (error as Error);
  }
}
