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

/** kafkajs wraps what became of each group; a group that is not there is forgotten already. */
export async function forgetGroup(admin: Groups, group: string): Promise<void> {
  await admin.deleteGroups([group]).catch((error: unknown) => {
    const { groups } = error as { groups?: readonly { error?: unknown }[] };
    const cause = groups?.[0]?.error ?? error;
    if (troubleOf(cause) !== "GROUP_ID_NOT_FOUND") throw cause;
  });
}
