import type { DomainEvent } from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { aggregateHeadTable, deltaTable, historyTable } from "../postgres/kit-tables.ts";
import type { AggregateDefinition } from "./definition.ts";
import { CHAIN_START, linkHistory } from "./history.ts";
import type { Occasion } from "./store.ts";

export interface BroughtIn<Event> {
  readonly id: string;
  readonly events: readonly Event[];
}

/**
 * Keeps many new aggregates as `store.create` would, in as many statements as for one, but for what each projects. What a
 * service begins with is announced to nobody.
 */
export async function bringInAll<State extends object, Event extends DomainEvent>(
  manager: EntityManager,
  definition: AggregateDefinition<State, Event>,
  all: readonly BroughtIn<Event>[],
  occasion: Occasion,
): Promise<void> {
  if (all.length === 0) return;
  const { name, table, columns, evolve, project } = definition;
  const made = all.map(({ id, events }) => {
    const after = events.reduce<State | undefined>((state, event) => evolve(state, event), undefined);
    if (!after) throw new Error(`${name}: nothing happened, so there is nothing to keep.`);
    const head = { subject: id, history_count: 0, chain_link: CHAIN_START, sequence: 0 };
    return { id, events, after, ...linkHistory(head, events, { ...occasion, why: occasion.why ?? null }) };
  });
  const rows = made.map(({ id, after }) => ({ ...columns(after, id), id, revision: 1, state: after }));
  await manager
    .createQueryBuilder()
    .insert()
    .into(table)
    .values(rows as never)
    .execute();
  await manager.insert(
    aggregateHeadTable,
    made.map(({ moved }) => moved),
  );
  await manager.insert(
    historyTable,
    made.flatMap(({ entries }) => entries),
  );
  const recorded_at = new Date();
  await manager.insert(
    deltaTable,
    made.map(({ id }) => ({ entity: name, entity_id: id, recorded_at })),
  );
  for (const { id, after, events } of project ? made : []) {
    await project?.(manager, { id, before: undefined, after, events, at: occasion.at });
  }
}
