import type { CloudEvent } from "@coop/contracts";
import type { DataSource, EntityManager } from "typeorm";
import { type InboxMeter, secondsSince } from "../metrics/meters.ts";
import type { Span, Tracing } from "../tracing/tracing.ts";
import type { Handlers } from "./handlers.ts";
import { spanOfHandling } from "./handling-span.ts";
import { clearPast, type Line, lineKey, moveMarks } from "./mark.ts";
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
 * Applies events whose data are checked in one transaction, with a few statements however many they are; repeats are left out. All or nothing:
 * rejects where an earlier event is missing, or with what a handler throws, and then nothing has happened. Gives the lines in which others wait for
 * these, or for their repeats: who applied those may have died before it let the others go on.
 */
export async function applyTogether(envelopes: readonly CloudEvent[], options: TogetherOptions): Promise<readonly Line[]> {
  const { dataSource, consumer, meter } = options;
  const courses = coursesOf(envelopes);
  const lines = [...new Set(courses)];
  const { repeats, waiting } = await dataSource.transaction(async (manager) => {
    const stood = await moveMarks(manager, consumer, lines);
    for (const [index, line] of lines.entries()) line.stands = stood[index] as number;
    const due = envelopes.filter((envelope, index) => isDue(envelope, courses[index] as Course));
    if (due.length > 0) await handleTogether(manager, due, options);
    return { repeats: envelopes.length - due.length, waiting: await clearPast(manager, consumer, lines) };
  });
  if (repeats > 0) meter.repeated(repeats);
  return waiting;
}

/** The way through one line: from its first event here to its last, and how far it has come. */
interface Course extends Line {
  readonly first: number;
  last: number;
  stands: number;
}

/** The course of each event, in their order; events of one line have one. What comes again comes before its course's end. */
function coursesOf(envelopes: readonly CloudEvent[]): readonly Course[] {
  const courses = new Map<string, Course>();
  return envelopes.map((envelope) => {
    const { source, subject, sequence } = envelope;
    const key = lineKey(envelope);
    const course = courses.get(key);
    if (!course) {
      const begun = { source, subject, first: sequence, last: sequence, stands: 0 };
      courses.set(key, begun);
      return begun;
    }
    if (sequence > course.last + 1) throw waitsFor(course, course.last + 1);
    course.last = Math.max(course.last, sequence);
    return course;
  });
}

const waitsFor = ({ subject }: Line, sequence: number) => new Error(`${subject} waits for sequence ${sequence}.`);

/** Whether the event comes next in its line, which goes on with it; false for a repeat. Throws where one before it is missing. */
function isDue({ sequence }: CloudEvent, course: Course): boolean {
  if (sequence > course.stands + 1) throw waitsFor(course, course.stands + 1);
  if (sequence <= course.stands) return false;
  course.stands = sequence;
  return true;
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
    for (const { handleAll } of handlers.of(envelope.type)) {
      if (!handleAll) throw new Error(`Events ${envelope.type} can't be handled together.`);
      const events = told.get(handleAll) ?? [];
      events.push({ data: envelope.data, envelope: traced });
      told.set(handleAll, events);
    }
  }
  return told;
}
