import type { Pool } from "pg";

const LAG = `
  SELECT topic_partition.topic, sum(topic_partition.next_offset - coalesce(group_offset.next_offset, 0))::float8 AS messages
  FROM topic_partition
  LEFT JOIN group_offset ON consumer_group = $1
    AND group_offset.topic = topic_partition.topic AND group_offset.partition = topic_partition.partition
  WHERE topic_partition.topic = ANY($2::text[]) GROUP BY topic_partition.topic`;

/** How many messages of each topic the group has not handled yet. */
export async function lagOf(pool: Pool, group: string, topics: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ topic: string; messages: number }>(LAG, [group, topics]);
  return new Map(rows.map(({ topic, messages }) => [topic, messages]));
}
