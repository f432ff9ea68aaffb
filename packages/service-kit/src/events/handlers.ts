import type { CloudEvent } from "@coop/contracts";
import type { EntityManager } from "typeorm";
import { faultsIn } from "./envelope.ts";
import type { Subscribed } from "./subscription.ts";

/** An event of a kind that is known here, in a version that is not: a newer copy of the consumer may apply it. */
export class UnknownVersion extends Error {}

/** Who handles what, found once for all events. */
export interface Handlers {
  /**
   * The handlers for an event in their order, none when this consumer does not care for its kind. A version that is not
   * known of a kind that it does care for is an error (UnknownVersion): to skip it would lose a fact.
   */
  of(type: string): readonly Subscribed[];
  /** Whether an event can be applied, or passed over because nobody here cares for its kind. */
  knowsVersion(type: string): boolean;
}

const none: readonly Subscribed[] = [];

export function createHandlers(subscribed: readonly Subscribed[]): Handlers {
  const byType = Map.groupBy(subscribed, ({ definition }) => definition.type);
  // One handler may be bound to the same kind on several topics.
  const once = (each: readonly Subscribed[]) => [...new Map(each.map((one) => [one.handle, one])).values()];
  const handlers = new Map([...byType].map(([type, each]) => [type, once(each)]));
  const kinds = new Set([...byType.keys()].map(withoutVersion));
  const knowsVersion = (type: string) => handlers.has(type) || !kinds.has(withoutVersion(type));
  return {
    knowsVersion,
    of(type) {
      const concerned = handlers.get(type);
      if (!concerned && !knowsVersion(type)) throw new UnknownVersion(`The version of ${type} is not known here.`);
      return concerned ?? none;
    },
  };
}

/** `fr.coop.protocol.referred` of `fr.coop.protocol.referred.v1`. */
function withoutVersion(type: string): string {
  return type.replace(/\.v\d+$/, "");
}

/** Gives the event to its handlers, one after the other, in the caller's transaction. */
export async function handleBy(handlers: readonly Subscribed[], manager: EntityManager, envelope: CloudEvent): Promise<void> {
  for (const { definition, handle } of handlers) await handle(manager, dataOf(definition, envelope) as never, envelope);
}

function dataOf({ type, data }: Subscribed["definition"], envelope: CloudEvent): unknown {
  const read = data.safeParse(envelope.data);
  if (!read.success) throw new Error(`The data of ${type} do not fit its schema: ${faultsIn(read.error)}.`);
  return read.data;
}
