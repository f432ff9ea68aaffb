import type { IncomingMessage } from "../broker.ts";
import type { Session } from "./session.ts";

/** What one group has to do in one partition: the unit that somebody holds. */
export interface Share {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
}

export interface Page {
  readonly messages: readonly IncomingMessage[];
  /** Whether the partition held more when the page was read. */
  readonly more: boolean;
}

/** How much a page holds at most, unless its first message alone is larger. */
const PAGE_BYTES = 8_000_000;

export function shareKey({ group, topic, partition }: Share): string {
  return JSON.stringify([group, topic, partition]);
}

/** The shares of these groups, given as pairs, in which something waits; in no order, so that none is always first. */
export function sharesWithWork(
  session: Session,
  groups: readonly string[],
  topics: readonly string[],
): Promise<readonly Share[]> {
  const text = `
    SELECT consumer_group AS "group", topic, partition
    FROM unnest($1::text[], $2::text[]) AS wanted (consumer_group, topic)
    JOIN topic_partition USING (topic)
    LEFT JOIN group_offset USING (consumer_group, topic, partition)
    WHERE topic_partition.next_offset > coalesce(group_offset.next_offset, 0)
    ORDER BY random()`;
  return session.query<Share & Record<string, unknown>>(text, [groups, topics]);
}

/** Makes the share ours until it is released or the session ends; false when somebody else has it. */
export async function hold(session: Session, share: Share): Promise<boolean> {
  const [row] = await session.query<{ held: boolean }>("SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held", [
    shareKey(share),
  ]);
  return row?.held === true;
}

export async function release(session: Session, share: Share): Promise<void> {
  await session.query("SELECT pg_advisory_unlock(hashtextextended($1, 0))", [shareKey(share)]);
}

export async function readPage(session: Session, { group, topic, partition }: Share, batchSize: number): Promise<Page> {
  const text = `
    SELECT "offset", key, value, headers, next_offset AS end FROM (
      SELECT *, sum(octet_length(value)) OVER (ORDER BY "offset") - octet_length(value) AS bytes_before FROM (
        SELECT "offset", key, value, headers FROM message
        WHERE topic = $2 AND partition = $3 AND "offset" >= coalesce(
          (SELECT next_offset FROM group_offset WHERE consumer_group = $1 AND topic = $2 AND partition = $3), 0)
        ORDER BY "offset" LIMIT $4
      ) AS page
    ) AS weighed, topic_partition
    WHERE bytes_before < $5 AND topic = $2 AND partition = $3
    ORDER BY "offset"`;
  const rows = await session.query<MessageRow>(text, [group, topic, partition, batchSize, PAGE_BYTES]);
  const messages = rows.map(({ offset, key, value, headers }) => ({
    topic,
    partition,
    offset: BigInt(offset),
    key,
    value,
    headers,
  }));
  const [last, end] = [messages.at(-1), rows[0]?.end];
  return { messages, more: last !== undefined && end !== undefined && last.offset + 1n < BigInt(end) };
}

interface MessageRow {
  readonly offset: string;
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly end: string;
}

/** Says that the group is done with all that comes before this offset. */
export async function commit(session: Session, { group, topic, partition }: Share, nextOffset: bigint): Promise<void> {
  const text = `
    INSERT INTO group_offset (consumer_group, topic, partition, next_offset) VALUES ($1, $2, $3, $4)
    ON CONFLICT (consumer_group, topic, partition) DO UPDATE SET next_offset = excluded.next_offset`;
  await session.query(text, [group, topic, partition, String(nextOffset)]);
}
