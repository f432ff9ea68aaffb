import type { CloudEvent } from "@coop/contracts";
import type { Span, SpanStart, Tracing } from "../tracing/tracing.ts";

/** What the handlers of an event do belongs to its trace; what they announce then does too. */
export function handlingOf({ type, id, subject, sequence, traceparent }: CloudEvent): SpanStart {
  const attributes = { "messaging.message.id": id, "coop.subject": subject, "coop.sequence": sequence };
  return { name: `handle ${type}`, kind: "consumer", parent: traceparent, attributes };
}

export function spanOfHandling(tracing: Tracing, envelope: CloudEvent): Span {
  return tracing.begin(handlingOf(envelope));
}
