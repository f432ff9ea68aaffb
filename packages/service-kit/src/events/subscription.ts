import type { CloudEvent, DataOf, EventDefinition } from "@coop/contracts";
import type { EntityManager } from "typeorm";

/** What a handler gets: the event's data, checked against its schema, and the envelope. Runs in the inbox's transaction. */
export type Handler<Definition extends EventDefinition> = (
  manager: EntityManager,
  data: DataOf<Definition>,
  envelope: CloudEvent,
) => Promise<void>;

/** An event with its data, checked against its schema. */
export interface Told<Definition extends EventDefinition> {
  readonly data: DataOf<Definition>;
  readonly envelope: CloudEvent;
}

/** Gets several events in their order, those of one subject and others, and does with a few statements what it would do one by one. */
export type BatchHandler<Definition extends EventDefinition> = (
  manager: EntityManager,
  events: readonly Told<Definition>[],
) => Promise<void>;

export interface Subscribed {
  readonly definition: EventDefinition;
  readonly handle: Handler<EventDefinition>;
  /** Present where events may be handled together. */
  readonly handleAll?: BatchHandler<EventDefinition>;
}

/** Binds a handler to an event: `on(protocolEvents.referred, openOpinion)`. */
export function on<Definition extends EventDefinition>(definition: Definition, handle: Handler<Definition>): Subscribed {
  return { definition, handle: handle as Handler<EventDefinition> };
}

/**
 * Binds one handler to several kinds of events, which it may get together, in one transaction. For projections: what locks
 * rows that events of another partition lock too would wait for its neighbour in a ring.
 */
export function onAll<Definition extends EventDefinition>(
  definitions: readonly Definition[],
  handleAll: BatchHandler<Definition>,
): readonly Subscribed[] {
  const handle: Handler<Definition> = (manager, data, envelope) => handleAll(manager, [{ data, envelope }]);
  return definitions.map((definition) => ({ ...on(definition, handle), handleAll: handleAll as BatchHandler<EventDefinition> }));
}
