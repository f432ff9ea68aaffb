import { randomBytes } from "node:crypto";
import { type Actor, canonicalJson, type DomainEvent, sha256 } from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { aggregateHeadTable, type HeadRow, type HistoryRow, historyTable } from "../postgres/kit-tables.ts";
import { row, rows, type Sql, sql } from "../postgres/sql.ts";
import { erasuresOf } from "./erasures.ts";

/** What the first link of every chain hangs on. */
export const CHAIN_START = sha256("coop-history-v1");

/** What a link vouches for: what happened, who did it, when, and by their hashes payload and reason. */
type Linked = Pick<
  HistoryRow,
  | "number"
  | "type"
  | "at"
  | "actor_kind"
  | "actor_subject"
  | "actor_organisation"
  | "actor_roles"
  | "actor_in_stead_of"
  | "payload_hash"
>;

/**
 * Link = H(previous link, facts, H(salt + reason + payload)): a purge of payload, reason and salt leaves the chain whole. In
 * whose stead somebody acted is one fact more, where there is one: the links of all others are as they always were.
 */
export function chainLink(previous: string, entry: Linked): string {
  const { number, type, at, actor_kind, actor_subject, actor_organisation, actor_roles, payload_hash } = entry;
  const stead = entry.actor_in_stead_of === null ? [] : [entry.actor_in_stead_of];
  const facts = [
    number,
    type,
    at.toISOString(),
    actor_kind,
    actor_subject,
    actor_organisation,
    actor_roles,
    payload_hash,
    ...stead,
  ];
  return sha256(`${previous}\n${canonicalJson(facts)}`);
}

/** The reason comes first: a payload holds no line break, so that the two cannot be mistaken for one another. */
function payloadHashOf({ salt, why, payload }: Pick<HistoryRow, "salt" | "why" | "payload">): string {
  return sha256(`${salt}${why ?? ""}\n${payload}`);
}

/** Locks the head of an aggregate: from here on, history and sequence of this aggregate have one writer. */
export async function lockHead(manager: EntityManager, subject: string): Promise<HeadRow> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(aggregateHeadTable)
    .values({ subject, history_count: 0, chain_link: CHAIN_START, sequence: 0 })
    .orIgnore()
    .execute();
  const head = await row<HeadRow>(manager, sql`SELECT * FROM aggregate_head WHERE subject = ${subject} FOR UPDATE`);
  if (!head) throw new Error(`The head of ${subject} could not be locked.`);
  return head;
}

export interface HistoryEntry {
  readonly actor: Actor;
  readonly at: Date;
  readonly why: string | null;
}

/** Appends the events to the aggregate's chain; the caller holds the head's lock and saves the head. */
export async function appendHistory(
  manager: EntityManager,
  head: HeadRow,
  events: readonly DomainEvent[],
  entry: HistoryEntry,
): Promise<HeadRow> {
  const { entries, moved } = linkHistory(head, events, entry);
  await manager.insert(historyTable, entries);
  return moved;
}

/** The rows that the events make, each linked to the one before, and the head after them. */
export function linkHistory(
  head: HeadRow,
  events: readonly DomainEvent[],
  { actor, at, why }: HistoryEntry,
): { readonly entries: HistoryRow[]; readonly moved: HeadRow } {
  let { history_count: number, chain_link: link } = head;
  const entries = events.map((event): HistoryRow => {
    const payload = canonicalJson(event.data);
    const salt = randomBytes(16).toString("hex");
    number += 1;
    const entry = {
      subject: head.subject,
      number,
      type: event.type,
      payload,
      salt,
      payload_hash: payloadHashOf({ salt, why, payload }),
      actor_kind: actor.kind,
      actor_subject: actor.subject,
      actor_organisation: actor.organisation,
      actor_roles: [...actor.roles],
      actor_in_stead_of: actor.inSteadOf ? canonicalJson(actor.inSteadOf) : null,
      why,
      at,
      recorded_at: new Date(),
    };
    link = chainLink(link, entry);
    return { ...entry, link };
  });
  return { entries, moved: { ...head, history_count: number, chain_link: link } };
}

/**
 * Takes content, reason and salt out of the entries that `which` finds. What is left can't be guessed, and the chain holds.
 * Resolves with the numbers of all entries that are without content now: the caller adds an entry that stands for them.
 */
export async function eraseContents(manager: EntityManager, subject: string, which: Sql): Promise<readonly number[]> {
  const emptied = await rows<{ number: number }>(
    manager,
    sql`WITH erased AS (UPDATE history SET payload = NULL, salt = NULL, why = NULL WHERE subject = ${subject} AND (${which}) RETURNING number)
        SELECT number FROM erased UNION SELECT number FROM history WHERE subject = ${subject} AND payload IS NULL ORDER BY number`,
  );
  return emptied.map(({ number }) => number);
}

/** The domain events of an aggregate in their order. Purged ones are left out. */
export async function readHistory(manager: EntityManager, subject: string): Promise<readonly DomainEvent[]> {
  const entries = await rows<{ type: string; payload: string }>(
    manager,
    sql`SELECT type, payload FROM history WHERE subject = ${subject} AND payload IS NOT NULL ORDER BY number`,
  );
  return entries.map(({ type, payload }) => ({ type, data: JSON.parse(payload) as object }));
}

/** The number of the first broken link of a chain, or undefined when it is whole and ends where its head says. */
export async function firstBrokenLink(manager: EntityManager, subject: string): Promise<number | undefined> {
  const entries = await rows<HistoryRow>(manager, sql`SELECT * FROM history WHERE subject = ${subject} ORDER BY number`);
  return brokenLinkOf(entries, await row<HeadRow>(manager, sql`SELECT * FROM aggregate_head WHERE subject = ${subject}`));
}

type ChainHead = Pick<HeadRow, "history_count" | "chain_link">;

/** The same of entries that were read already, all of one subject and in their order. */
export function brokenLinkOf(entries: readonly HistoryRow[], head: ChainHead | undefined): number | undefined {
  const mayBeEmpty = erasuresOf(entries);
  let link = CHAIN_START;
  for (const [index, entry] of entries.entries()) {
    const number = index + 1;
    link = chainLink(link, entry);
    if (entry.number !== number || !contentIsWhole(entry, mayBeEmpty) || entry.link !== link) return number;
  }
  const headAgrees = (head?.history_count ?? 0) === entries.length && (head?.chain_link ?? CHAIN_START) === link;
  return headAgrees ? undefined : entries.length + 1;
}

/** A purged entry has neither payload nor salt nor reason, and a later one stands for it; else it was tampered with. */
function contentIsWhole(entry: HistoryRow, mayBeEmpty: (number: number) => boolean): boolean {
  const { number, payload, salt, why } = entry;
  if (payload === null && salt === null && why === null) return mayBeEmpty(number);
  return isApart(salt, payload) && payloadHashOf(entry) === entry.payload_hash;
}

const SALT = /^[0-9a-f]{32}$/;

/** They are hashed in one text: nothing of the reason may pass for salt or for payload. */
function isApart(salt: string | null, payload: string | null): boolean {
  return SALT.test(salt ?? "") && payload !== null && !payload.includes("\n");
}
