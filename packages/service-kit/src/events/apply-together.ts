import type { CloudEvent } from "@coop/contracts";
import type { DataSource, EntityManager } from "typeorm";
import { type InboxMeter, secondsSince } from "../metrics/meters.ts";
import type { Span, Tracing } from "../tracing/tracing.ts";
import type { Handlers } from "./handlers.ts";
import { spanOfHandling } from "./handling-span.ts";
import { advanceMarks, type Line, lineKey, lockMarks } from "./mark.ts";
import type { BatchHandler, Subscribed, Told } from "./subscription.ts";

export interface TogetherOptions {
  readonly dataSource: DataSource;
  readonly consumer: string;
  readonly handlers: Handlers;
  readonly meter: InboxMeter;
  readonly tracing: Tracing;
}

type AnyHandler = BatchHandler<CloudEventDefinition>;
type CloudEventDefinition = Subscribed["definition"];

/**
 * Applies events in one transaction, with a few statements however many they are; repeats are left out. All or nothing:
 * rejects where an earlier event is missing, or with what a handler throws, and then nothing has happened. Gives the lines in which others wait for
 * these, or for their repeats: who applied those may have died before it let the others go on.
 */
export async function applyTogether(envelopes: readonly CloudEvent[], options: TogetherOptions): Promise<readonly Line[]> {
  const { dataSource, consumer, meter } = options;
  const { repeats, waiting } = await dataSource.transaction(async (manager) => {
    const { due, advances } = await sortOut(manager, consumer, envelopes);
    if (due.length > 0) await handleTogether(manager, due, options);
    return { repeats: envelopes.length - due.length, waiting: await advanceMarks(manager, consumer, advances) };
  });
  if (repeats > 0) meter.repeated(repeats);
  return waiting;
}

/** The lines of these events, each once. */
function linesOf(envelopes: readonly CloudEvent[]): readonly Line[] {
  return [...new Map(envelopes.map((envelope) => [lineKey(envelope), envelope])).values()];
}

/** Locks the lines, and finds what is due and how far that moves each of them. */
async function sortOut(manager: EntityManager, consumer: string, envelopes: readonly CloudEvent[]) {
  const lines = linesOf(envelopes);
  const marks = await lockMarks(manager, consumer, lines);
  const advances = lines.map(({ source, subject }, index) => {
    const from = marks[index] as number;
    return { source, subject, from, to: from };
  });
  const standing = new Map(advances.map((each) => [lineKey(each), each]));
  const due = envelopes.filter((envelope) => {
    const line = standing.get(lineKey(envelope)) as (typeof advances)[number];
    if (envelope.sequence > line.to + 1) throw new Error(`${envelope.subject} waits for sequence ${line.to + 1}.`);
    if (envelope.sequence <= line.to) return false;
    line.to = envelope.sequence;
    return true;
  });
  return { due, advances };
}

/** Gives each handler all of its events, in their order. */
async function handleTogether(
  manager: EntityManager,
  due: readonly CloudEvent[],
  { handlers, meter, tracing }: TogetherOptions,
): Promise<void> {
  const startedAtMs = performance.now();
  const spans = tracing.isOn ? due.map((envelope) => spanOfHandling(tracing, envelope)) : [];
  try {
    for (const [handleAll, events] of byHandler(handlers, due, spans)) await handleAll(manager, events);
  } catch (error) {
    for (const span of spans) span.fail(error);
    throw error;
  } finally {
    for (const span of spans) span.end();
  }
  const seconds = secondsSince(startedAtMs) / due.length;
  for (const { type } of due) meter.handled(type, seconds);
}

function byHandler(
  handlers: Handlers,
  due: readonly CloudEvent[],
  spans: readonly Span[],
): ReadonlyMap<AnyHandler, readonly Told<CloudEventDefinition>[]> {
  const told = new Map<AnyHandler, Told<CloudEventDefinition>[]>();
  for (const [index, envelope] of due.entries()) {
    const span = spans[index];
    const traced = span ? { ...envelope, traceparent: span.traceparent } : envelope;
    for (const { definition, handleAll } of handlers.of(envelope.type)) {
      if (!handleAll) throw new Error(`Events ${envelope.type} can't be handled together.`);
      const events = told.get(handleAll) ?? [];
      events.push({ data: definition.data.parse(envelope.data), envelope: traced });
      told.set(handleAll, events);
    }
  }
  return told;
}
