import type { Announcement, Task } from "@coop/contracts";
import type { DomainEvent, Evolve } from "@coop/kernel";
import type { EntityManager } from "typeorm";

/** What one change of an aggregate did. */
export interface Change<State, Event> {
  readonly id: string;
  readonly before: State | undefined;
  readonly after: State;
  readonly events: readonly Event[];
  /** Instant of the legal clock. */
  readonly at: Date;
}

/**
 * What the kit must know of an aggregate to keep it. Its table has `id uuid`, `revision integer` and `state jsonb`, and
 * whatever columns its lists filter and sort on.
 */
export interface AggregateDefinition<State extends object, Event extends DomainEvent> {
  /** `Protocol`: the entity's name in the graph and in the delta feed. */
  readonly name: string;
  readonly table: string;
  readonly evolve: Evolve<State, Event>;
  /** The columns beside the state: only what is filtered, sorted or joined on. */
  readonly columns: (state: State, id: string) => Readonly<Record<string, unknown>>;
  /** What goes out when this happens. */
  readonly announce: (change: Change<State, Event>) => readonly Announcement[];
  /** What the aggregate waits for: the kit announces the difference between before and after. */
  readonly tasks: (state: State, id: string) => readonly Task[];
  /** Child rows that are written with the state. */
  readonly project?: (manager: EntityManager, change: Change<State, Event>) => Promise<void>;
}
