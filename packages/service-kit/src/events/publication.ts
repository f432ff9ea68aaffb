import type { CloudEvent } from "@coop/contracts";
import type { OutgoingMessage } from "../broker/broker.ts";
import type { Span, Tracing } from "../tracing/tracing.ts";

/** A row of the outbox, as far as it is sent. */
export interface Entry {
  readonly topic: string;
  readonly subject: string;
  readonly envelope: string;
}

export interface Publication {
  readonly messages: readonly OutgoingMessage[];
  /** Called once they are durable. What failed is not part of a trace: it is tried until it succeeds. */
  done(): void;
}

const CONTENT_TYPE = { "content-type": "application/cloudevents+json" };

/**
 * Rows as messages. When traces are recorded each carries the `traceparent` of its publication in a header, as the CloudEvents
 * extension for tracing has it: the envelope keeps the one of the change that caused it.
 */
export function publicationOf(entries: readonly Entry[], tracing: Tracing): Publication {
  if (!tracing.isOn) return { messages: entries.map((entry) => messageOf(entry)), done: () => undefined };
  const spans = entries.map((entry) => beginPublishing(entry, tracing));
  return {
    messages: entries.map((entry, index) => messageOf(entry, spans[index])),
    done: () => {
      for (const span of spans) span.end();
    },
  };
}

function messageOf({ subject, envelope }: Entry, span?: Span): OutgoingMessage {
  const { traceparent } = span ?? {};
  return { key: subject, value: envelope, headers: traceparent === undefined ? CONTENT_TYPE : { ...CONTENT_TYPE, traceparent } };
}

function beginPublishing({ topic, envelope }: Entry, tracing: Tracing): Span {
  const { type, id, subject, sequence, traceparent } = JSON.parse(envelope) as CloudEvent;
  return tracing.begin({
    name: `publish ${type}`,
    kind: "producer",
    parent: traceparent,
    attributes: {
      "messaging.destination.name": topic,
      "messaging.message.id": id,
      "coop.subject": subject,
      "coop.sequence": sequence,
    },
  });
}
