import { type ApolloServer, HeaderMap } from "@apollo/server";
import { isTraceparent, type Tracing, traced, traceIdOf } from "@coop/service-kit/tracing/tracing.ts";
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import type { Logger } from "pino";
import type { Admit, Admitted } from "./admission.ts";
import type { CheckSize } from "./document-limits.ts";
import type { GatewayMetrics } from "./metrics.ts";
import type { RequestContext } from "./request-context.ts";
import { type RequestDeadline, startDeadline } from "./request-deadline.ts";
import { traceparentOf } from "./request-ids.ts";
import { type RequestScope, requestScope } from "./request-scope.ts";
import { requireTrusted, textsOf, withPersistedQuery } from "./trust.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly admit: Admit;
  readonly logger: Logger;
  readonly tracing: Tracing;
  readonly metrics: GatewayMetrics;
  /** The only operations that are answered; undefined where any is. */
  readonly onlyTrusted: TrustedDocuments | undefined;
  /** Undefined where an operation may be as large as it likes. */
  readonly checkSize: CheckSize | undefined;
  /** The longest that one request may last. */
  readonly timeoutMs: number;
}

/** `/graphql`: who is asking, then Apollo Server, then one line in the log: no token, no variable, no name. */
export function graphqlRoute(options: GraphqlRouteOptions): RouteHandlerMethod {
  const { tracing, logger } = options;
  return (request, reply) => {
    const { traceparent: came } = request.headers;
    const parent = isTraceparent(came) ? came : undefined;
    return traced(tracing, { name: "graphql", kind: "server", parent }, async (span) => {
      const traceparent = span.traceparent ?? traceparentOf(came);
      const scope: RequestScope = { requestId: request.id, logger, codes: new Set(), operationName: undefined, traceparent };
      const deadline = startDeadline(options.timeoutMs, reply.raw);
      try {
        return await requestScope.run(scope, () => answer(options, request, reply, { scope, deadline }));
      } finally {
        if (scope.operationName) span.rename(`graphql ${scope.operationName}`);
        span.note({ "http.response.status_code": reply.statusCode, "coop.codes": [...scope.codes].join(" ") || undefined });
      }
    });
  };
}

async function answer(
  { apollo, admit, metrics, onlyTrusted, checkSize }: GraphqlRouteOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  { scope, deadline }: { readonly scope: RequestScope; readonly deadline: RequestDeadline },
): Promise<string> {
  const startedAtMs = performance.now();
  let admitted: Admitted | undefined;
  const { body, headers, status } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: searchOf(request),
      body: withPersistedQuery(request.body),
    },
    context: async () => {
      admitted = await admit(request);
      if (onlyTrusted) requireTrusted(request, onlyTrusted);
      if (checkSize) for (const text of textsOf(request)) await checkSize(text);
      return { requestId: request.id, traceparent: scope.traceparent, deadline, ...admitted };
    },
  });
  if (admitted?.meter) reply.headers(admitted.meter.headers());
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200);
  const durationMs = performance.now() - startedAtMs;
  metrics.answered({ operation: scope.operationName, codes: scope.codes, seconds: durationMs / 1_000 });
  scope.logger.info(
    {
      requestId: request.id,
      traceId: traceIdOf(scope.traceparent),
      operation: scope.operationName,
      status: reply.statusCode,
      codes: [...scope.codes],
      actorKind: admitted?.asked?.actor.kind,
      durationMs: Math.round(durationMs * 10) / 10,
    },
    "A request is answered.",
  );
  if (body.kind !== "complete") throw new Error("An answer in parts is not supported.");
  return body.string;
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (typeof value === "string") map.set(name, value);
  return map;
}

function searchOf({ url }: FastifyRequest): string {
  const mark = url.indexOf("?");
  return mark === -1 ? "" : url.slice(mark);
}
