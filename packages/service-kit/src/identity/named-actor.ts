import { type ActorKind, actorKinds } from "@coop/kernel";
import { errors } from "jose";
import { z } from "zod";
import type { ActorKeys } from "./actor-keys.ts";
import { signOwn, verifyOwn } from "./own-tokens.ts";

/** Somebody who can be named as who may do something: one agent of an organisation, or whoever acts for it. */
export interface NamedActor {
  readonly kind: ActorKind;
  /** Code of the organisation: `ars-24`. */
  readonly organisation: string;
  /** Pseudonym of the agent; null for whoever acts for the organisation. */
  readonly subject: string | null;
  /** Of the agent, or of the organisation. */
  readonly name: string;
  readonly organisationLabel: string;
}

const namedActor: z.ZodType<NamedActor> = z.object({
  kind: z.enum(actorKinds),
  organisation: z.string().min(1).max(64),
  subject: z.uuid().nullable(),
  name: z.string().min(1),
  organisationLabel: z.string().min(1),
});

/** No service's name: an actor's token is none of these, and none of these is an actor's token. */
const AUDIENCE = "named-actor";
const LIFETIME_SECONDS = 3_600;

/**
 * How the directory refers to somebody, so that another service believes it without asking: good for an hour, by the
 * system's clock. It says that they are there, and gives no right.
 */
export function signNamedActor(keys: ActorKeys, named: NamedActor, systemNow = new Date()): Promise<string> {
  return signOwn(keys, { named }, { audience: AUDIENCE, lifetimeSeconds: LIFETIME_SECONDS, systemNow });
}

/** Whom the directory referred to; undefined when it did not, or too long ago. */
export async function readNamedActor(
  keys: ActorKeys,
  reference: string,
  systemNow = new Date(),
): Promise<NamedActor | undefined> {
  try {
    const { named } = await verifyOwn(keys, reference, { audience: AUDIENCE, currentDate: systemNow });
    return namedActor.safeParse(named).data;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
