import type { topics } from "@coop/contracts";
import type { EntitySchema } from "typeorm";
import type { Subscribed } from "../events/subscription.ts";

/** Tables that hold nothing but what events told, so that they can be built again from the beginning of the topics. */
export interface Projection {
  readonly name: string;
  /** Those that others refer to come first. Its handlers read and write these tables and no others. */
  readonly tables: readonly string[];
  readonly subscribed: readonly Subscribed[];
}

/** All that one service keeps in this way. */
export interface ServiceProjections {
  /** Its consumer group, and its name. */
  readonly service: keyof typeof topics;
  /** The tables of its code. */
  readonly tables: readonly EntitySchema[];
  readonly projections: readonly Projection[];
}
