import { type CloudEvent, cloudEventSchema } from "@coop/contracts";
import type { z } from "zod";

/** A message that is no event of ours: it is parked, with this error. */
export class UnreadableMessage extends Error {}

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
  if (!envelope.success) throw new UnreadableMessage(`The message is not a CloudEvent of ours: ${faultsIn(envelope.error)}.`);
  const { source, subject, sequence } = envelope.data;
  if (!isKept(source) || !isKept(subject) || sequence > MAX_SEQUENCE) {
    throw new UnreadableMessage("The message has a source, subject or sequence that cannot be kept.");
  }
  return envelope.data;
}

/** What does not fit, in one line, which is all that a list of parked messages shows. */
export function faultsIn({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message)).join("; ");
}
