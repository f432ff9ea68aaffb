import type { CloudEvent } from "@coop/contracts";
import type { IncomingMessage } from "../broker/broker.ts";
import { isTraceparent } from "../tracing/tracing.ts";
import { mayBeTogether } from "./apply-together.ts";
import { readEnvelope, type Subscribed } from "./subscription.ts";

/** Messages that stand side by side. With their envelopes when they may be applied together; else it is one message. */
export interface Run {
  readonly messages: readonly IncomingMessage[];
  readonly envelopes: readonly CloudEvent[];
}

/** Cuts messages into runs, in their order. */
export function runsOf(messages: readonly IncomingMessage[], subscribed: readonly Subscribed[]): readonly Run[] {
  const runs: { messages: IncomingMessage[]; envelopes: CloudEvent[] }[] = [];
  for (const message of messages) {
    const envelope = batchable(message, subscribed);
    const last = runs.at(-1);
    if (envelope && last && last.envelopes.length > 0) {
      last.messages.push(message);
      last.envelopes.push(envelope);
    } else runs.push({ messages: [message], envelopes: envelope ? [envelope] : [] });
  }
  return runs;
}

/** The event, if it may be applied with others. What can't be read or whose version is not known may not. */
function batchable(message: IncomingMessage, subscribed: readonly Subscribed[]): CloudEvent | undefined {
  try {
    const envelope = envelopeOf(message);
    return mayBeTogether(subscribed, envelope) ? envelope : undefined;
  } catch {
    return undefined;
  }
}

/** The event as it came. The header names the publication, which belongs to the same trace as the change that the envelope names. */
export function envelopeOf({ value, headers }: IncomingMessage): CloudEvent {
  const envelope = readEnvelope(value);
  return isTraceparent(headers.traceparent) ? { ...envelope, traceparent: headers.traceparent } : envelope;
}
