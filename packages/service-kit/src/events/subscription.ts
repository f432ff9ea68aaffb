import { type CloudEvent, cloudEventSchema, type DataOf, type EventDefinition } from "@coop/contracts";
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

/** A message that is no event of ours: it is parked, with this error. */
export class UnreadableMessage extends Error {}

/** An event of a kind that is known here, in a version that is not: a newer copy of the consumer may apply it. */
export class UnknownVersion extends Error {}

/** What the inbox can keep: a mark that the database refuses would stop the whole partition, not this message alone. */
export const MAX_NAME = 200;
const MAX_SEQUENCE = 2_147_483_647;
const isKept = (name: string) => name.length <= MAX_NAME && !name.includes("\u0000");

export function readEnvelope(value: string): CloudEvent {
  let json: unknown;
  try {
    json = JSON.parse(value);
  } catch (error) {
    throw new UnreadableMessage("The message is not JSON.", { cause: error });
  }
  const envelope = cloudEventSchema.safeParse(json);
  if (!envelope.success) throw new UnreadableMessage(`The message is not a CloudEvent of ours: ${envelope.error.message}`);
  const { source, subject, sequence } = envelope.data;
  if (!isKept(source) || !isKept(subject) || sequence > MAX_SEQUENCE) {
    throw new UnreadableMessage("The message has a source, subject or sequence that cannot be kept.");
  }
  return envelope.data;
}

/** `fr.coop.protocol.referred` of `fr.coop.protocol.referred.v1`. */
function withoutVersion(type: string): string {
  return type.replace(/\.v\d+$/, "");
}

/** Whether an event can be applied, or passed over because nobody here cares for its kind. */
export function isVersionKnown(subscribed: readonly Subscribed[], type: string): boolean {
  const versions = subscribed
    .map(({ definition }) => definition.type)
    .filter((each) => withoutVersion(each) === withoutVersion(type));
  return versions.length === 0 || versions.includes(type);
}

/**
 * The handlers for an event in their order, none when this consumer does not care for its kind. A version that is not
 * known of a kind that it does care for is an error: to skip it would lose a fact.
 */
export function handlersFor(subscribed: readonly Subscribed[], type: string): readonly Subscribed[] {
  if (!isVersionKnown(subscribed, type)) throw new UnknownVersion(`The version of ${type} is not known here.`);
  const exact = subscribed.filter(({ definition }) => definition.type === type);
  // One handler may be bound to the same kind on several topics.
  return [...new Map(exact.map((each) => [each.handle, each])).values()];
}

/** Gives the event to its handlers, one after the other, in the caller's transaction. */
export async function handleBy(handlers: readonly Subscribed[], manager: EntityManager, envelope: CloudEvent): Promise<void> {
  for (const { definition, handle } of handlers) await handle(manager, definition.data.parse(envelope.data) as never, envelope);
}
