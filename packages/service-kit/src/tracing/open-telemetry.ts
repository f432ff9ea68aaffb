import {
  type Context,
  type Span as RecordedSpan,
  ROOT_CONTEXT,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { ExportResultCode, parseTraceParent } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { Resource } from "@opentelemetry/resources";
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace-base";
import type { Logger } from "pino";
import { noTracing, type Span, type SpanStart, type Tracing } from "./tracing.ts";
import type { TracingConfig } from "./tracing-config.ts";

export interface TracingOptions {
  /** The part of the system that records. */
  readonly name: string;
  readonly logger: Logger;
}

/**
 * Records spans and sends them in batches to the configured collector. Several may live in one process: none is global.
 * Without a collector nothing is recorded.
 */
export function createTracing(config: TracingConfig | undefined, { name, logger }: TracingOptions): Tracing {
  if (!config) return noTracing;
  const { url, headers, serviceName = name } = config;
  const exporter = new OTLPTraceExporter({ url, headers: { ...headers } });
  const provider = new BasicTracerProvider({
    resource: new Resource({ "service.name": serviceName, "service.namespace": "coop" }),
    sampler: samplerOf(config),
    spanProcessors: [new BatchSpanProcessor(telling(exporter, logger))],
  });
  const tracer = provider.getTracer("coop");
  return {
    isOn: true,
    begin: (start) => beginSpan(tracer, start),
    // A collector that is away keeps nobody from stopping.
    stop: () => provider.shutdown().catch(() => undefined),
  };
}

const kinds: Readonly<Record<SpanStart["kind"], SpanKind>> = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
};

function beginSpan(tracer: Tracer, { name, kind, parent, attributes = {} }: SpanStart): Span {
  const recorded = tracer.startSpan(name, { kind: kinds[kind], attributes }, contextOf(parent));
  return {
    traceparent: traceparentOf(recorded.spanContext()),
    rename: (to) => void recorded.updateName(to),
    note: (more) => void recorded.setAttributes(more),
    fail: (error) => fail(recorded, error),
    end: () => recorded.end(),
  };
}

function contextOf(parent: string | undefined): Context {
  const named = parent === undefined ? null : parseTraceParent(parent);
  return named ? trace.setSpanContext(ROOT_CONTEXT, { ...named, isRemote: true }) : ROOT_CONTEXT;
}

function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-0${traceFlags.toString(16)}`;
}

/** The kind of the error alone: its message may hold what somebody wrote. The log has the rest. */
function fail(span: RecordedSpan, error: unknown): void {
  const type = error instanceof Error ? error.name : typeof error;
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

function samplerOf({ sampler, ratio }: TracingConfig): Sampler {
  const isParentBased = sampler.startsWith("parentbased_");
  const root = rootSampler(sampler.replace("parentbased_", ""), ratio);
  return isParentBased ? new ParentBasedSampler({ root }) : root;
}

function rootSampler(kind: string, ratio: number): Sampler {
  if (kind === "always_off") return new AlwaysOffSampler();
  return kind === "traceidratio" ? new TraceIdRatioBasedSampler(ratio) : new AlwaysOnSampler();
}

const TELL_EVERY_MS = 60_000;

/** The library loses spans without a word; we say so, and not with each batch. */
function telling(exporter: SpanExporter, logger: Logger): SpanExporter {
  let tellAtMs = 0;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.code === ExportResultCode.FAILED && performance.now() >= tellAtMs) {
          tellAtMs = performance.now() + TELL_EVERY_MS;
          logger.warn(
            { spans: spans.length, error: result.error?.message },
            "The collector of traces does not take what is sent.",
          );
        }
        done(result);
      }),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  };
}
