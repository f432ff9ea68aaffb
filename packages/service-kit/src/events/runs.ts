import type { CloudEvent } from "@coop/contracts";
import type { IncomingMessage } from "../broker/broker.ts";
import { isTraceparent } from "../tracing/tracing.ts";
import { readEnvelope } from "./envelope.ts";
import type { Handlers } from "./handlers.ts";

/** Messages that stand side by side. With their envelopes, whose data are checked, when they may be applied together; else it is one message. */
export interface Run {
  readonly messages: readonly IncomingMessage[];
  readonly envelopes: readonly CloudEvent[];
}

/** Cuts messages into runs, in their order. */
export function runsOf(messages: readonly IncomingMessage[], handlers: Handlers): readonly Run[] {
  const runs: { messages: IncomingMessage[]; envelopes: CloudEvent[] }[] = [];
  for (const message of messages) {
    const envelope = batchable(message, handlers);
    const last = runs.at(-1);
    if (envelope && last && last.envelopes.length > 0) {
      last.messages.push(message);
      last.envelopes.push(envelope);
    } else runs.push({ messages: [message], envelopes: envelope ? [envelope] : [] });
  }
  return runs;
}

/**
 * The event with its data checked, if all that handles its kind takes several at a time; one that nobody cares for only moves
 * marks. What can't be read or whose version is not known stands alone.
 */
function batchable(message: IncomingMessage, handlers: Handlers): CloudEvent | undefined {
  try {
    const envelope = envelopeOf(message);
    const concerned = handlers.of(envelope.type);
    if (!concerned.every(({ handleAll }) => handleAll)) return undefined;
    // In its own place: what JSON was read to need not live on beside it.
    for (const { definition } of concerned.slice(0, 1)) envelope.data = definition.data.parse(envelope.data);
    return envelope;
  } catch {
    return undefined;
  }
}

/** The event as it came. The header names the publication, which belongs to the same trace as the change that the envelope names. */
export function envelopeOf({ value, headers }: IncomingMessage): CloudEvent {
  const envelope = readEnvelope(value);
  return isTraceparent(headers.traceparent) ? { ...envelope, traceparent: headers.traceparent } : envelope;
}
