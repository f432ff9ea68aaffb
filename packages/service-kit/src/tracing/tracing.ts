/** Where the parts of a trace are recorded. A trace is named by a W3C `traceparent`, the same in HTTP, in Kafka and in the outbox. */
export interface Tracing {
  /** Whether anything is recorded: what is done for traces alone need not be done otherwise. */
  readonly isOn: boolean;
  /** Begins a part of the trace that the parent names, or a new trace. */
  begin(start: SpanStart): Span;
  /** Sends what is not sent yet. */
  stop(): Promise<void>;
}

export interface SpanStart {
  /** What is done, in few different words: `publish fr.coop.protocol.referred.v1`. */
  readonly name: string;
  readonly kind: "server" | "client" | "producer" | "consumer" | "internal";
  /** The `traceparent` of who asked for it. */
  readonly parent: string | undefined;
  readonly attributes?: Attributes;
}

/** Never a name, a token, a variable or a narrative. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Span {
  /** Names this part to what it asks for. */
  readonly traceparent: string | undefined;
  rename(name: string): void;
  note(attributes: Attributes): void;
  fail(error: unknown): void;
  /** What is never ended is never recorded. */
  end(): void;
}

const nothing = () => undefined;

/** Records nothing and hands on what came. */
export const noTracing: Tracing = {
  isOn: false,
  begin: ({ parent }) => ({ traceparent: parent, rename: nothing, note: nothing, fail: nothing, end: nothing }),
  stop: async () => undefined,
};

/** Does the work as a part of the trace, which ends with it. */
export async function traced<Value>(tracing: Tracing, start: SpanStart, work: (span: Span) => Promise<Value>): Promise<Value> {
  const span = tracing.begin(start);
  try {
    return await work(span);
  } catch (error) {
    span.fail(error);
    throw error;
  } finally {
    span.end();
  }
}

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Whether it is one by W3C Trace Context: what came from outside may be anything. */
export function isTraceparent(text: unknown): text is string {
  return typeof text === "string" && TRACEPARENT.test(text);
}

/** The trace that a log line belongs to. */
export function traceIdOf(traceparent: string | undefined): string | undefined {
  return isTraceparent(traceparent) ? traceparent.split("-")[1] : undefined;
}
