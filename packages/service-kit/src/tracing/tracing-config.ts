import { z } from "zod";
import { type Environment, readVariables } from "../config.ts";

/** Where spans go and how many, by the names that OpenTelemetry has for it. */
export interface TracingConfig {
  /** Address of a collector that takes OTLP as JSON over HTTP: `http://collector:4318/v1/traces`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Instead of the part's own name. */
  readonly serviceName: string | undefined;
  readonly sampler: Sampler;
  /** Of new traces, from 0 to 1, when the sampler goes by ratio. */
  readonly ratio: number;
}

const samplers = [
  "always_on",
  "always_off",
  "traceidratio",
  "parentbased_always_on",
  "parentbased_always_off",
  "parentbased_traceidratio",
] as const;
export type Sampler = (typeof samplers)[number];

const address = z.url({ protocol: /^https?$/, error: "must be a web address (http://collector:4318)" });

/** Undefined without a collector: then nothing is recorded. */
export function tryTracingConfig(from: Environment): {
  readonly tracing: TracingConfig | undefined;
  readonly faults: readonly string[];
} {
  const { values, faults } = readVariables(
    {
      OTEL_SDK_DISABLED: z.enum(["true", "false"], "must be true or false").default("false"),
      OTEL_TRACES_EXPORTER: z.enum(["otlp", "none"], "must be otlp or none").default("otlp"),
      OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address.optional(),
      OTEL_EXPORTER_OTLP_PROTOCOL: z.literal("http/json", "must be http/json: nothing else is spoken here").optional(),
      OTEL_EXPORTER_OTLP_HEADERS: z.string().default("").transform(readHeaders),
      OTEL_SERVICE_NAME: z.string().optional(),
      OTEL_TRACES_SAMPLER: z.enum(samplers, `must be one of ${samplers.join(", ")}`).default("parentbased_always_on"),
      OTEL_TRACES_SAMPLER_ARG: z.coerce
        .number("must be a number from 0 to 1")
        .min(0, "must be 0 or more")
        .max(1, "must be 1 or less")
        .default(1),
    },
    from,
  );
  const url = values && urlOf(values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, values.OTEL_EXPORTER_OTLP_ENDPOINT);
  if (!values || !url || values.OTEL_SDK_DISABLED === "true" || values.OTEL_TRACES_EXPORTER === "none") {
    return { tracing: undefined, faults };
  }
  const tracing: TracingConfig = {
    url,
    headers: values.OTEL_EXPORTER_OTLP_HEADERS,
    serviceName: values.OTEL_SERVICE_NAME,
    sampler: values.OTEL_TRACES_SAMPLER,
    ratio: values.OTEL_TRACES_SAMPLER_ARG,
  };
  return { tracing, faults };
}

/** The address of traces is taken as it is, the collector's gets the path that all collectors have for them. */
function urlOf(traces: string | undefined, collector: string | undefined): string | undefined {
  return traces ?? (collector && `${collector.replace(/\/$/, "")}/v1/traces`);
}

/** `name=value,name=value`, values percent-encoded. */
function readHeaders(text: string, context: z.RefinementCtx): Readonly<Record<string, string>> {
  try {
    const pairs = text.split(",").filter((pair) => pair.trim() !== "");
    return Object.fromEntries(pairs.map(readHeader));
  } catch {
    context.addIssue({ code: "custom", message: "must be name=value, several with commas between them" });
    return z.NEVER;
  }
}

function readHeader(pair: string): readonly [string, string] {
  const [, name, value] = /^\s*([\w-]+)\s*=(.*)$/.exec(pair) ?? [];
  if (name === undefined || value === undefined) throw new Error(`${pair} is no header.`);
  return [name, decodeURIComponent(value.trim())];
}
