/** Where a partition ends, or where a group stands in it. Kafka says -1 of a group that has not stored anything. */
export interface PlaceInPartition {
  readonly partition: number;
  readonly offset: string;
}

/** How many messages there are between where a group stands and the ends of the partitions. */
export function messagesBetween(
  stands: readonly PlaceInPartition[],
  ends: readonly (PlaceInPartition & { readonly low: string })[],
): number {
  const stored = new Map(stands.map(({ partition, offset }) => [partition, Number(offset)]));
  const behind = ends.map(({ partition, offset, low }) => Number(offset) - Math.max(stored.get(partition) ?? 0, Number(low)));
  return behind.reduce((sum, messages) => sum + Math.max(messages, 0), 0);
}

/** The parts of kafkajs' admin client that are needed here. */
interface Places {
  fetchOffsets(of: { groupId: string; topics: string[] }): Promise<readonly { topic: string; partitions: PlaceInPartition[] }[]>;
  fetchTopicOffsets(topic: string): Promise<readonly (PlaceInPartition & { readonly low: string })[]>;
}

/** How far a group lags behind the ends of the topics; `group` and `prefix` are as the cluster knows them. */
export async function lagOf(
  admin: Places,
  group: string,
  topics: readonly string[],
  prefix: string,
): Promise<ReadonlyMap<string, number>> {
  const stands = await admin.fetchOffsets({ groupId: group, topics: topics.map((topic) => prefix + topic) });
  const behind = topics.map(async (topic) => {
    const { partitions = [] } = stands.find((stand) => stand.topic === prefix + topic) ?? {};
    return [topic, messagesBetween(partitions, await admin.fetchTopicOffsets(prefix + topic))] as const;
  });
  return new Map(await Promise.all(behind));
}
