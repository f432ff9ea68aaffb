import { announce, type EventDefinition, topics } from "@coop/contracts";
import { accept, type Decision, type EventOf, type Evolve, issue, type Refusal, refusal, unlessFaulty } from "@coop/kernel";
import { z } from "zod";
import type { AggregateDefinition } from "../aggregate/definition.ts";
import { createStore } from "../aggregate/store.ts";
import type { Migration } from "../postgres/migrations.ts";
import { column, table } from "../postgres/table.ts";

/** The smallest aggregate: what the tests of the kit keep. */
export interface Counter {
  readonly count: number;
  readonly note: string;
}
export type CounterEvent = EventOf<{ Counted: { by: number }; Noted: { note: string } }>;

export const evolveCounter: Evolve<Counter, CounterEvent> = (state, event) => {
  const counter = state ?? { count: 0, note: "" };
  return event.type === "Counted" ? { ...counter, count: counter.count + event.data.by } : { ...counter, ...event.data };
};

export const counted = {
  type: "fr.coop.counter.counted.v1",
  topic: topics.funding,
  description: "Le compteur a changé.",
  data: z.object({ count: z.number().int().max(1_000), note: z.string() }),
} satisfies EventDefinition;

export const counterAggregate: AggregateDefinition<Counter, CounterEvent> = {
  name: "Counter",
  table: "counter",
  evolve: evolveCounter,
  columns: ({ count }) => ({ count }),
  announce: ({ after, events }) => events.map(() => announce(counted, after)),
  tasks: ({ count }, id) =>
    Array.from({ length: Math.min(Math.max(0, count - 10), 2) }, (_, number) => ({
      taskId: `reset:${id}:${number}`,
      verb: "reset",
      protocolId: id,
      aboutType: "Counter",
      aboutId: id,
      assignee: { kind: "MINISTRY", role: null, region: null, subject: null },
    })),
};

export const counters = createStore(counterAggregate, { source: "/coop/funding", topic: topics.funding });

const LIMIT = 100;

export const count: Decision<Counter, { readonly by: number }, CounterEvent, Refusal> = {
  guard: ({ count: value }) => (value < LIMIT ? [] : [refusal("COUNTER_FULL", { limit: LIMIT })]),
  decide: (_counter, { by }) =>
    by === 0 ? accept([]) : unlessFaulty(by < 0 ? [issue("MISSING", "by")] : [], () => [{ type: "Counted", data: { by } }]),
};

export const counterTables = [
  table("counter", { id: column.id, revision: column.integer, state: column.json, count: column.integer }),
  table("seen", { id: column.position, subject: column.text, what: column.text }),
];

export const counterMigrations: readonly Migration[] = [
  {
    at: 1_763_800_000_000,
    name: "Counter",
    sql: `
      CREATE TABLE counter (id uuid PRIMARY KEY, revision integer NOT NULL, state jsonb NOT NULL, count integer NOT NULL);
      CREATE TABLE seen (id bigserial PRIMARY KEY, subject text NOT NULL, what text NOT NULL);
    `,
  },
];
