import type { RequestListener } from "node:http";
import { secondsSince } from "@coop/service-kit/metrics/meters.ts";
import { isTraceparent, type Tracing } from "@coop/service-kit/tracing/tracing.ts";
import type { AccessMetrics } from "../access-metrics.ts";

/** Addresses that people and programs come to, whose every request is a part of a trace. */
const traced: ReadonlySet<string> = new Set(["token", "auth", "interaction", "login", "logout", "session"]);
/** The others that are told apart: the graph records its part of a trace itself, gateways and scrapers ask all the time. */
const known: ReadonlySet<string> = new Set([
  ...traced,
  "graphql",
  "jwks",
  ".well-known",
  "revocations",
  "use",
  "clock",
  "health",
]);

/** Measures how long each answer takes, and records those of logins and tokens: no address, account or parameter. */
export function observed(
  { metrics, tracing }: { readonly metrics: Pick<AccessMetrics, "answered">; readonly tracing: Tracing },
  otherwise: RequestListener,
): RequestListener {
  return (request, response) => {
    const startedAtMs = performance.now();
    const [, first = ""] = (request.url ?? "/").split(/[/?]/, 2);
    const route = known.has(first) ? first : "other";
    const { traceparent: came } = request.headers;
    const parent = isTraceparent(came) ? came : undefined;
    const span = traced.has(route) ? tracing.begin({ name: `access ${route}`, kind: "server", parent }) : undefined;
    response.once("close", () => {
      metrics.answered({ route, seconds: secondsSince(startedAtMs) });
      span?.note({ "http.request.method": request.method, "http.response.status_code": response.statusCode });
      span?.end();
    });
    otherwise(request, response);
  };
}
