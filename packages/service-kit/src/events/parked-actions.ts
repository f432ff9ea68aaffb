import { createHash } from "node:crypto";
import { newId } from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { z } from "zod";
import { OUTBOX_CHANNEL } from "../aggregate/outbox.ts";
import {
  inboxMarkTable,
  type ParkedActionRow,
  type ParkedMessageRow,
  parkedActionTable,
  parkedMessageTable,
} from "../postgres/kit-tables.ts";
import { row, sql } from "../postgres/sql.ts";
import { MAX_NAME } from "./envelope.ts";
import { type Line, lockMark } from "./mark.ts";
import { discardOutgoing, OUTBOX } from "./outgoing.ts";
import { PARKED_CHANNEL } from "./retaking.ts";

/** Who acts on a parked message, when, and why. */
export interface OperatorAct {
  readonly who: string;
  readonly at: Date;
  readonly why: string | null;
}

/** What stands in the way of an action. `before` is the sequence whose turn it is. */
export type ParkedRefusal = { readonly code: "UNKNOWN" } | { readonly code: "NOT_ITS_TURN"; readonly before: number };

/** What stands in the way of giving up what is missing before a message. */
export type SkipRefusal = ParkedRefusal | { readonly code: "NOTHING_MISSING" };

/** What a mark can be kept for. */
const name = z
  .string()
  .max(MAX_NAME)
  .refine((text) => !text.includes("\u0000"));
const carried = z.object({ source: name, subject: name, sequence: z.int32().positive() });
const typed = z.object({ type: z.string() });

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** The event's type, also of a message that is no event otherwise. */
export function typeOfParked({ value }: Pick<ParkedMessageRow, "value">): string | null {
  return typed.safeParse(json(value)).data?.type ?? null;
}

/** Whose turn the message takes, also when the rest of it can't be read; undefined when it carries none. */
export function placeOfParked({ value }: Pick<ParkedMessageRow, "value">) {
  return carried.safeParse(json(value)).data;
}

/** Asks the consumer to try the message again, in the caller's transaction. The handlers run in the service, which has their code. */
export async function requestReplay(manager: EntityManager, id: string, act: OperatorAct): Promise<ParkedRefusal | undefined> {
  const { parked, place, mark } = await lockParked(manager, id);
  if (!parked) return { code: "UNKNOWN" };
  if (place && parked.sequence !== null && parked.sequence > mark + 1) return { code: "NOT_ITS_TURN", before: mark + 1 };
  await manager.update(parkedMessageTable, { id }, { state: "RETRY" });
  await leaveTrace(manager, parked, "REPLAY", act);
  return undefined;
}

/** Gives the message up, in the caller's transaction: the mark moves past it, and what waits behind it goes on. */
export async function discardParked(manager: EntityManager, id: string, act: OperatorAct): Promise<ParkedRefusal | undefined> {
  const { parked, place, mark } = await lockParked(manager, id);
  if (!parked) return { code: "UNKNOWN" };
  if (place && place.sequence > mark + 1) return { code: "NOT_ITS_TURN", before: mark + 1 };
  const passed = place?.sequence === mark + 1 ? { sequence: mark + 1, passed_to: mark + 1 } : {};
  if (place && passed.passed_to) await moveMark(manager, parked.consumer, place, passed.passed_to);
  if (isOutgoing(parked)) await discardOutgoing(manager, parked);
  await manager.delete(parkedMessageTable, { id });
  await leaveTrace(manager, parked, "DISCARD", act, passed);
  return undefined;
}

/**
 * Gives up what never came, for the message that waits for it, in the caller's transaction: the mark moves to just before
 * that message. What was given up may still come, and has no effect then.
 */
export async function skipMissing(manager: EntityManager, id: string, act: OperatorAct): Promise<SkipRefusal | undefined> {
  const { parked, place, mark } = await lockParked(manager, id);
  if (!parked) return { code: "UNKNOWN" };
  if (!place || place.sequence <= mark + 1) return { code: "NOTHING_MISSING" };
  const before = await firstParked(manager, parked.consumer, place, mark);
  if (before !== place.sequence) return { code: "NOT_ITS_TURN", before };
  const passedTo = place.sequence - 1;
  await moveMark(manager, parked.consumer, place, passedTo);
  await leaveTrace(manager, parked, "SKIP", act, { sequence: mark + 1, passed_to: passedTo });
  return undefined;
}

/** The sequence of the first parked message of a line that is not yet applied; there is one. */
async function firstParked(manager: EntityManager, consumer: string, { source, subject }: Line, mark: number): Promise<number> {
  const first = await row<{ sequence: number }>(
    manager,
    sql`SELECT min(sequence) AS sequence FROM parked_message
        WHERE consumer = ${consumer} AND source = ${source} AND subject = ${subject} AND sequence > ${mark}`,
  );
  return first?.sequence as number;
}

async function moveMark(manager: EntityManager, consumer: string, { source, subject }: Line, sequence: number): Promise<void> {
  await manager.update(inboxMarkTable, { consumer, source, subject }, { sequence });
}

/** Whether it is an event of the service itself, which could not go out. It is always the next one of its subject. */
export function isOutgoing({ consumer }: Pick<ParkedMessageRow, "consumer">): boolean {
  return consumer === OUTBOX;
}

/** The message with its place and mark, locked in the order in which the inbox locks them. What goes out has neither. */
async function lockParked(manager: EntityManager, id: string) {
  const found = await manager.findOneBy(parkedMessageTable, { id });
  const place = found && !isOutgoing(found) ? placeOfParked(found) : undefined;
  const mark = found && place ? await lockMark(manager, found.consumer, place) : 0;
  const parked = await row<ParkedMessageRow>(manager, sql`SELECT * FROM parked_message WHERE id = ${id} FOR UPDATE`);
  return { parked, place, mark };
}

async function leaveTrace(
  manager: EntityManager,
  parked: ParkedMessageRow,
  action: ParkedActionRow["action"],
  { who, at, why }: OperatorAct,
  passed: Partial<Pick<ParkedActionRow, "sequence" | "passed_to">> = {},
): Promise<void> {
  const { id, consumer, topic, partition, offset, value } = parked;
  const { source, subject, sequence } = placeOfParked(parked) ?? parked;
  await manager.insert(parkedActionTable, {
    id: newId(),
    at,
    who,
    action,
    why,
    message_id: id,
    consumer,
    type: typeOfParked(parked),
    source,
    subject,
    sequence,
    ...passed,
    topic,
    partition,
    offset,
    value_hash: createHash("sha256").update(value).digest("hex"),
  });
  await manager.query("SELECT pg_notify($1, '')", [isOutgoing(parked) ? OUTBOX_CHANNEL : PARKED_CHANNEL]);
}
