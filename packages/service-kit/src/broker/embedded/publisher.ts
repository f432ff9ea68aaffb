import type { Pool } from "pg";
import { integerArray, textArray } from "../../postgres/arrays.ts";
import { type OutgoingMessage, type PartitionEnd, type TopicDefinition, UnknownTopic } from "../broker.ts";
import { partitionOf } from "../partition-of.ts";
import { portionsOf } from "../portions.ts";

/** How much one statement carries at most. */
const STATEMENT_BYTES = 16_000_000;

/** The channel on which a publication names its topic and the partitions in which something is new: `coop.protocols 0,3`. */
export const CHANNEL = "published";

/** Partitions are locked in their order, so that two publications can't wait for each other in a ring. */
const PUBLISH = `
  WITH incoming AS (
    SELECT * FROM unnest($2::integer[], $3::text[], $4::text[], $5::text[])
      WITH ORDINALITY AS m (partition, key, value, headers, place)
  ), counted AS (
    SELECT partition, count(*) AS messages FROM incoming GROUP BY partition
  ), locked AS MATERIALIZED (
    SELECT partition, messages FROM topic_partition JOIN counted USING (partition)
    WHERE topic = $1 ORDER BY partition FOR UPDATE OF topic_partition
  ), claimed AS (
    UPDATE topic_partition SET next_offset = next_offset + messages
    FROM locked WHERE topic_partition.topic = $1 AND topic_partition.partition = locked.partition
    RETURNING topic_partition.partition, next_offset - messages AS first_offset
  ), written AS (
    INSERT INTO message (topic, partition, "offset", key, value, headers)
    SELECT $1, partition, first_offset + row_number() OVER (PARTITION BY partition ORDER BY place) - 1, key, value, headers::jsonb
    FROM incoming JOIN claimed USING (partition)
    RETURNING partition
  )
  SELECT pg_notify('${CHANNEL}', $1 || ' ' || string_agg(DISTINCT partition::text, ',')) FROM written`;

const ENSURE = `
  WITH made AS (
    INSERT INTO topic (name, partitions) SELECT * FROM unnest($1::text[], $2::integer[]) AS t (name, partitions) ORDER BY name
    ON CONFLICT DO NOTHING RETURNING name, partitions
  )
  INSERT INTO topic_partition (topic, partition) SELECT name, generate_series(0, partitions - 1) FROM made`;

export interface Publisher {
  ensureTopics(topics: readonly TopicDefinition[]): Promise<void>;
  publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  /** How many partitions the topic has; rejects with UnknownTopic. */
  partitionsOf(topic: string): Promise<number>;
  ends(topics: readonly string[]): Promise<readonly PartitionEnd[]>;
}

export function createPublisher(pool: Pool): Publisher {
  const known = new Map<string, number>();

  async function partitionsOf(topic: string): Promise<number> {
    const remembered = known.get(topic);
    if (remembered !== undefined) return remembered;
    const { rows } = await pool.query<{ partitions: number }>("SELECT partitions FROM topic WHERE name = $1", [topic]);
    if (!rows[0]) throw new UnknownTopic(topic);
    known.set(topic, rows[0].partitions);
    return rows[0].partitions;
  }

  return {
    partitionsOf,
    async ends(topics) {
      for (const topic of topics) await partitionsOf(topic);
      const { rows } = await pool.query<{ topic: string; partition: number; end: string }>(
        `SELECT topic, partition, next_offset AS "end" FROM topic_partition WHERE topic = ANY($1) AND next_offset > 0`,
        [topics],
      );
      return rows.map(({ topic, partition, end }) => ({ topic, partition, end: BigInt(end) }));
    },
    async ensureTopics(topics) {
      await pool.query(ENSURE, [topics.map(({ name }) => name), topics.map(({ partitions }) => partitions)]);
      for (const { name, partitions } of topics) {
        const existing = await partitionsOf(name);
        if (existing === partitions) continue;
        throw new Error(
          `Topic ${name} has ${existing} partitions, not ${partitions}: with another number keys would lose their order.`,
        );
      }
    },
    async publish(topic, messages) {
      const partitions = await partitionsOf(topic);
      for (const part of portionsOf(topic, messages, STATEMENT_BYTES)) {
        const values = [
          topic,
          integerArray(part.map(({ key }) => partitionOf(key, partitions))),
          textArray(part.map(({ key }) => key)),
          textArray(part.map(({ value }) => value)),
          textArray(part.map(({ headers }) => JSON.stringify(headers ?? {}))),
        ];
        await pool.query({ name: "publish", text: PUBLISH, values });
      }
    },
  };
}
