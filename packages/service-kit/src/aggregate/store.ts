import type { Announcement } from "@coop/contracts";
import {
  type Actor,
  accept,
  type CommonRefusals,
  type DomainEvent,
  type Issue,
  type Refusal,
  type RefusalOf,
  type Result,
  refusal,
  reject,
} from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { aggregateHeadTable, deltaTable } from "../postgres/kit-tables.ts";
import { raw, row, rows, type Sql, sql } from "../postgres/sql.ts";
import type { AggregateDefinition, Change } from "./definition.ts";
import { ERASED, REDACTED, type Redaction } from "./erasures.ts";
import { appendHistory, eraseContents, lockHead } from "./history.ts";
import { writeOutbox } from "./outbox.ts";
import { taskAnnouncements } from "./tasks.ts";

/** An aggregate as it is stored. */
export interface Stored<State> {
  readonly id: string;
  readonly revision: number;
  readonly state: State;
}

/** Who changes, when on the legal clock, and the trace that the change belongs to. */
export interface Occasion {
  readonly actor: Actor;
  readonly at: Date;
  readonly why?: string | null;
  readonly traceparent?: string | undefined;
}

export type StaleRevision = RefusalOf<Pick<CommonRefusals, "STALE_REVISION">>;

/** Keeps one kind of aggregate: state, history, outgoing events, child rows and delta row in the caller's transaction. */
export interface Store<State extends object, Event extends DomainEvent> {
  readonly definition: AggregateDefinition<State, Event>;
  /** Reads and locks one aggregate, if the row rule lets it be seen. */
  lock(manager: EntityManager, id: string, visible?: Sql): Promise<Stored<State> | undefined>;
  /** Reads one aggregate and keeps it from changing until the transaction ends; others may do so too. */
  hold(manager: EntityManager, id: string, visible?: Sql): Promise<Stored<State> | undefined>;
  create(manager: EntityManager, id: string, occasion: Occasion, events: readonly Event[]): Promise<Stored<State>>;
  /** Applies events to a locked aggregate. No events, no change. */
  append(manager: EntityManager, current: Stored<State>, occasion: Occasion, events: readonly Event[]): Promise<Stored<State>>;
  /**
   * Ends an aggregate whose retention is over: its row goes, and of its history all content; the chain, and that it was
   * erased, stay. Its tasks are closed for everybody, and `announcements` follow. The caller has locked it and taken away what
   * refers to it.
   */
  erase(
    manager: EntityManager,
    current: Stored<State>,
    occasion: Occasion,
    announcements?: readonly Announcement[],
  ): Promise<void>;
  /**
   * Takes what was past its retention out of an aggregate that lives on: its state is `state` from now on, and of its history
   * the content of the entries that `which` finds goes. What it was before is told from then on by what has not gone.
   */
  redact(manager: EntityManager, current: Stored<State>, occasion: Occasion, state: State, which: Sql): Promise<void>;
}

export interface StoreOptions {
  /** `/coop/protocols` */
  readonly source: string;
  /** `coop.protocols` */
  readonly topic: string;
}

export function createStore<State extends object, Event extends DomainEvent>(
  definition: AggregateDefinition<State, Event>,
  { source, topic }: StoreOptions,
): Store<State, Event> {
  const table = raw(definition.table);

  async function record(manager: EntityManager, change: Change<State, Event>, occasion: Occasion): Promise<void> {
    const { id, before, after, events, at } = change;
    const head = await lockHead(manager, id);
    const { history_count, chain_link } = await appendHistory(manager, head, events, { ...occasion, why: occasion.why ?? null });
    const announcements = [
      ...definition.announce(change),
      ...taskAnnouncements(topic, before ? definition.tasks(before, id) : [], definition.tasks(after, id)),
    ];
    const outgoing = { source, subject: id, lastSequence: head.sequence, at, traceparent: occasion.traceparent };
    const sequence = await writeOutbox(manager, outgoing, announcements);
    await manager.update(aggregateHeadTable, { subject: id }, { history_count, chain_link, sequence });
    await manager.insert(deltaTable, { entity: definition.name, entity_id: id, recorded_at: new Date() });
    await definition.project?.(manager, change);
  }

  return {
    definition,

    async lock(manager, id, visible = sql`TRUE`) {
      return row<Stored<State>>(
        manager,
        sql`SELECT id, revision, state FROM ${table} WHERE id = ${id} AND ${visible} FOR UPDATE OF ${table}`,
      );
    },

    async hold(manager, id, visible = sql`TRUE`) {
      return row<Stored<State>>(
        manager,
        sql`SELECT id, revision, state FROM ${table} WHERE id = ${id} AND ${visible} FOR SHARE OF ${table}`,
      );
    },

    async create(manager, id, occasion, events) {
      const after = evolveAll(definition, undefined, events);
      await manager
        .createQueryBuilder()
        .insert()
        .into(definition.table)
        .values({ ...definition.columns(after, id), id, revision: 1, state: after } as never)
        .execute();
      await record(manager, { id, before: undefined, after, events, at: occasion.at }, occasion);
      return { id, revision: 1, state: after };
    },

    async append(manager, current, occasion, events) {
      if (events.length === 0) return current;
      const { id, revision, state: before } = current;
      const after = evolveAll(definition, before, events);
      const { affected } = await manager
        .createQueryBuilder()
        .update(definition.table)
        .set({ ...definition.columns(after, id), revision: revision + 1, state: after } as never)
        .where("id = :id AND revision = :revision", { id, revision })
        .execute();
      if (affected !== 1) throw new Error(`${definition.name} ${id} changed under its lock.`);
      await record(manager, { id, before, after, events, at: occasion.at }, occasion);
      return { id, revision: revision + 1, state: after };
    },

    async erase(manager, { id, state }, occasion, announcements = []) {
      const head = await lockHead(manager, id);
      const entry = { ...occasion, why: occasion.why ?? null };
      const { history_count, chain_link } = await appendHistory(manager, head, [{ type: ERASED, data: {} }], entry);
      await eraseContents(manager, id, sql`type <> ${ERASED}`);
      const outgoing = { source, subject: id, lastSequence: head.sequence, at: occasion.at, traceparent: occasion.traceparent };
      const told = [...taskAnnouncements(topic, definition.tasks(state, id), []), ...announcements];
      const sequence = await writeOutbox(manager, outgoing, told);
      await manager.update(aggregateHeadTable, { subject: id }, { history_count, chain_link, sequence });
      await manager.insert(deltaTable, { entity: definition.name, entity_id: id, deleted: true, recorded_at: new Date() });
      await manager.query(`DELETE FROM ${definition.table} WHERE id = $1`, [id]);
    },

    async redact(manager, { id, revision }, occasion, state, which) {
      const head = await lockHead(manager, id);
      const entry = { ...occasion, why: occasion.why ?? null };
      const erased = await eraseContents(manager, id, sql`type = ${REDACTED} OR (${which})`);
      const data: Redaction = { state, erased };
      const { history_count, chain_link } = await appendHistory(manager, head, [{ type: REDACTED, data }], entry);
      await manager.update(aggregateHeadTable, { subject: id }, { history_count, chain_link });
      const changed = { ...definition.columns(state, id), revision: revision + 1, state };
      await manager
        .createQueryBuilder()
        .update(definition.table)
        .set(changed as never)
        .where("id = :id", { id })
        .execute();
      await manager.insert(deltaTable, { entity: definition.name, entity_id: id, recorded_at: new Date() });
    },
  };
}

function evolveAll<State extends object, Event extends DomainEvent>(
  { name, evolve }: AggregateDefinition<State, Event>,
  before: State | undefined,
  events: readonly Event[],
): State {
  const after = events.reduce<State | undefined>((state, event) => evolve(state, event), before);
  if (!after) throw new Error(`${name}: nothing happened, so there is nothing to keep.`);
  return after;
}

/** The refusal of a decision taken on another revision than the one stored. */
export function checkRevision(current: Stored<unknown>, expected: number): Result<null, StaleRevision> {
  return current.revision === expected ? accept(null) : reject(refusal("STALE_REVISION", { currentRevision: current.revision }));
}

/** What a change came to: the aggregate, or why not. */
export type Outcome<Refused extends Refusal = Refusal> = Result<
  { readonly id: string; readonly warnings?: readonly Issue[] },
  Refused | StaleRevision
>;

/** Erases every aggregate of a kind that `which` finds; resolves with their number. */
export async function eraseAll<State extends object, Event extends DomainEvent>(
  manager: EntityManager,
  store: Store<State, Event>,
  which: Sql,
  occasion: Occasion,
): Promise<number> {
  const found = await rows<{ id: string }>(
    manager,
    sql`SELECT id FROM ${raw(store.definition.table)} WHERE ${which} ORDER BY id`,
  );
  for (const { id } of found) {
    const current = await store.lock(manager, id);
    if (current) await store.erase(manager, current, occasion);
  }
  return found.length;
}
