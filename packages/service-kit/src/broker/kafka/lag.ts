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
