import { z } from "zod";

/**
 * One kind of event that a service announces to the others.
 *
 * `data` may gain optional fields, never lose or change one: that takes a new version. No names, addresses, RPPS or
 * narratives travel; titles of filed versions and pseudonymous identifiers do.
 */
export interface EventDefinition<Data extends z.ZodType = z.ZodType> {
  /** `fr.coop.protocol.referred.v1` */
  readonly type: string;
  /** The topic of the producing service: `coop.protocols`. */
  readonly topic: string;
  /** When it is announced, in French: it ends up in the event reference. */
  readonly description: string;
  readonly data: Data;
}

export type DataOf<Definition> = Definition extends EventDefinition<infer Data> ? z.infer<Data> : never;

/** What a service hands to its outbox. Subject and partition key are the aggregate's id. */
export interface Announcement {
  readonly definition: EventDefinition;
  readonly data: object;
}

export function announce<Data extends z.ZodType>(definition: EventDefinition<Data>, data: z.input<Data> & object): Announcement {
  return { definition, data };
}

export const topics = {
  protocols: "coop.protocols",
  opinions: "coop.opinions",
  funding: "coop.funding",
  adhesions: "coop.adhesions",
} as const;

/** Who tells on a topic: `/coop/protocols` on `coop.protocols`. */
export function sourceOf(topic: string): string {
  return `/${topic.replace(".", "/")}`;
}

/** The event as it travels: CloudEvents 1.0, structured JSON. */
export const cloudEventSchema = z.looseObject({
  specversion: z.literal("1.0"),
  id: z.uuid(),
  type: z.string(),
  /** The producing service: `/coop/protocols`. */
  source: z.string(),
  /** The aggregate that it is about. */
  subject: z.string(),
  /** The instant of the legal clock at which it happened. */
  time: z.iso.datetime(),
  partitionkey: z.string(),
  /** Counts the announced events of one source and subject, from 1, without gaps. */
  sequence: z.number().int().positive(),
  traceparent: z.string().optional(),
  dataschema: z.string(),
  data: z.unknown(),
});
export type CloudEvent = z.infer<typeof cloudEventSchema>;

export const id = z.uuid();
export const day = z.iso.date();
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Money in cents, as text: JSON numbers end too early for no one, GraphQL's Int does at 21 million euros. */
export const cents = z.string().regex(/^-?\d+$/);
