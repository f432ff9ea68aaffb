import type { GraphQLDataSource } from "@apollo/gateway";
import type { GatewayGraphQLRequest, GatewayGraphQLResponse } from "@apollo/server-gateway-interface";
import { ACTOR_HEADER, type ActorKeys, signActor } from "@coop/service-kit/identity/actor-token.ts";
import { type ServiceResponse, TIMEOUT_HEADER } from "@coop/service-kit/service.ts";
import { type Tracing, traced, traceIdOf } from "@coop/service-kit/tracing/tracing.ts";
import type { Logger } from "pino";
import type { GatewayMetrics } from "./metrics.ts";
import type { RequestContext } from "./request-context.ts";
import type { SubgraphTransport } from "./subgraph-transport.ts";

export interface SubgraphSourceOptions {
  readonly name: string;
  readonly transport: SubgraphTransport;
  /** Undefined in bare mode. */
  readonly actorKeys: ActorKeys | undefined;
  readonly timeoutMs: number;
  readonly logger: Logger;
  readonly tracing: Tracing;
  readonly metrics: GatewayMetrics;
}

/** One subgraph's part of a plan: signs for whom, sends, reads. It never rejects: the other parts of the answer still come. */
export function createSubgraphSource(options: SubgraphSourceOptions): GraphQLDataSource<RequestContext> {
  return {
    process: ({ request, context }) => fetchFrom(options, request, context as RequestContext),
  };
}

async function fetchFrom(
  options: SubgraphSourceOptions,
  request: GatewayGraphQLRequest,
  context: RequestContext,
): Promise<GatewayGraphQLResponse> {
  const { name, logger, tracing, metrics } = options;
  const { requestId, traceparent: parent } = context;
  const startedAtMs = performance.now();
  let failed = false;
  try {
    return await traced(tracing, { name: `fetch ${name}`, kind: "client", parent }, (span) =>
      send(options, request, { ...context, traceparent: span.traceparent ?? parent }),
    );
  } catch (error) {
    if (context.deadline?.gone.aborted && !isMutation(request.query ?? "")) return { data: null, errors: [unavailable] };
    failed = true;
    logger.error({ requestId, traceId: traceIdOf(parent), subgraph: name, err: error }, "A subgraph did not answer.");
    return { data: null, errors: [errorFor(error, request)] };
  } finally {
    metrics.fetched({ subgraph: name, seconds: (performance.now() - startedAtMs) / 1_000, failed });
  }
}

/** Rejects when the subgraph does not answer in time, or with something else than GraphQL. */
async function send(
  options: SubgraphSourceOptions,
  { query = "", variables, operationName }: GatewayGraphQLRequest,
  context: RequestContext,
): Promise<GatewayGraphQLResponse> {
  const { transport, timeoutMs } = options;
  const { deadline } = context;
  const body = JSON.stringify({ query, variables, operationName });
  const repeatable = !isMutation(query);
  const ownMs = Math.min(timeoutMs, deadline?.leftMs() ?? timeoutMs);
  const own = new AbortController();
  const timer = setTimeout(() => own.abort(new NotInTime(`No answer within ${ownMs} ms.`)), ownMs);
  // A change goes on when who asked has gone: it has been sent, and its key tells later what came of it.
  const signal = deadline && repeatable ? AbortSignal.any([own.signal, deadline.gone]) : own.signal;
  try {
    const headers = { ...(await headersFor(options, body, context)), [TIMEOUT_HEADER]: String(ownMs) };
    return readAnswer(await transport.send({ headers, body }, { signal, repeatable }));
  } finally {
    clearTimeout(timer);
  }
}

class NotInTime extends Error {}

function isMutation(query: string): boolean {
  return query.trimStart().startsWith("mutation");
}

function errorFor(error: unknown, { query = "" }: GatewayGraphQLRequest) {
  if (!(error instanceof NotInTime)) return unavailable;
  return isMutation(query) ? unknownOutcome : late;
}

async function headersFor({ name, actorKeys }: SubgraphSourceOptions, body: string, context: RequestContext) {
  const { requestId, traceparent, asked } = context;
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    "x-request-id": requestId,
    traceparent,
  };
  if (!(actorKeys && asked)) return headers;
  return { ...headers, [ACTOR_HEADER]: await signActor(actorKeys, { ...asked, audience: name, body, requestId }) };
}

/** A GraphQL answer whatever its status. A refused actor (401) is a fault between us, never the caller's. */
function readAnswer({ status, body }: ServiceResponse): GatewayGraphQLResponse {
  if (status === 401 || status === 403) throw new Error(`The subgraph refused the gateway itself (status ${status}).`);
  const answer: unknown = JSON.parse(body);
  if (!isGraphQLAnswer(answer)) throw new Error(`The subgraph's answer is not GraphQL (status ${status}).`);
  return answer;
}

function isGraphQLAnswer(answer: unknown): answer is GatewayGraphQLResponse {
  return typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer);
}

/** The same words whatever happened and however the subgraph is reached; what happened is in the log. */
const unavailable = {
  message: "Une partie des informations est momentanément indisponible : réessayez dans un instant.",
  extensions: { code: "SUBGRAPH_UNAVAILABLE" },
};

const late = {
  message: "La réponse a pris trop de temps : demandez moins à la fois, ou réessayez.",
  extensions: { code: "TIMEOUT" },
};
const unknownOutcome = {
  message:
    "La réponse a pris trop de temps, et on ne sait pas si le changement est fait : renvoyez la même demande avec la même clé d'idempotence.",
  extensions: { code: "TIMEOUT" },
};
