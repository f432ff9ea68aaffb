import { AsyncLocalStorage } from "node:async_hooks";
import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { momentOf, newId } from "@coop/kernel";
import { GraphQLError, type GraphQLFormattedError, parse } from "graphql";
import type { Logger } from "pino";
import { type AccessLog, noAccessLog } from "../access-log/access-log.ts";
import { noteShown, type RecordedEntities } from "../access-log/noted.ts";
import { isOutage } from "../events/outage.ts";
import { ACTOR_HEADER, type ActorKeys, ActorRefused, verifyActor } from "../identity/actor-token.ts";
import { isCancelled, isUnwanted, whileWanted } from "../postgres/cancellable.ts";
import { type ServiceRequest, type ServiceResponse, TIMEOUT_HEADER } from "../service.ts";
import { noTracing, type SpanStart, type Tracing, traced, traceIdOf } from "../tracing/tracing.ts";
import type { GraphContext } from "./context.ts";
import { requireParentsOnly } from "./parents-only.ts";
import { scalars } from "./scalars.ts";
import { sharedSchema } from "./schema-files.ts";
import { isStorable } from "./storable-text.ts";

export interface SubgraphOptions {
  /** The service's name is the audience of the actor's token. */
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers: object;
  readonly actorKeys: ActorKeys;
  readonly logger: Logger;
  /** Where it is recorded which dossiers an answer shows to agents and systems. */
  readonly accessLog?: AccessLog;
  readonly recordedEntities?: RecordedEntities;
  readonly tracing?: Tracing;
}

export interface Subgraph {
  handle(request: ServiceRequest): Promise<ServiceResponse>;
  stop(): Promise<void>;
}

const MAX_PATIENCE_MS = 10 * 60_000;
const JSON_HEADERS = { "content-type": "application/json; charset=utf-8" };

/** A subgraph behind one function, the same in one process and over HTTP: checks the signed actor, executes, masks errors. */
export async function createSubgraph(options: SubgraphOptions): Promise<Subgraph> {
  const {
    name,
    typeDefs,
    resolvers,
    actorKeys,
    logger,
    accessLog = noAccessLog,
    recordedEntities = {},
    tracing = noTracing,
  } = options;
  requireParentsOnly(name, resolvers);
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sharedSchema), resolvers: { ...scalars } as never },
    { typeDefs: parse(typeDefs), resolvers: resolvers as never },
  ]);
  /** Errors are presented without their context; the request's logger finds them by one search of the request's id. */
  const asking = new AsyncLocalStorage<GraphContext>();
  noteShown(schema, recordedEntities);
  const server = new ApolloServer<GraphContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    // The process decides when it ends: Apollo would end it as soon as it has stopped itself, with our work still in hand.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: (formatted, error) => present(formatted, error, asking.getStore()?.logger ?? logger),
    logger,
    nodeEnv: "production",
  });
  await server.start();

  async function execute(body: unknown, context: GraphContext, signal: AbortSignal | undefined): Promise<ServiceResponse> {
    const httpGraphQLRequest = { method: "POST", headers: new HeaderMap(Object.entries(JSON_HEADERS)), search: "", body };
    const response = await whileWanted(signal, () =>
      asking.run(context, () => server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context })),
    );
    const answered = response.body.kind === "complete" ? response.body.string : "";
    try {
      await accessLog.record(context, operationNameOf(body));
    } catch (err) {
      context.logger.error({ err }, "An access could not be recorded: the answer is withheld.");
      return refuse(200, unavailable.extensions.code, unavailable.message);
    }
    return { status: response.status ?? 200, headers: JSON_HEADERS, body: answered };
  }

  return {
    async handle({ headers, body, signal }) {
      const requestId = headers["x-request-id"] ?? newId();
      const caller = await verifyActor(actorKeys, headers[ACTOR_HEADER], { audience: name, body }).catch((error: unknown) => {
        if (!(error instanceof ActorRefused)) throw error;
        logger.warn({ requestId, reason: error.reason }, "A call without a valid signed actor is refused.");
      });
      if (!caller) return refuse(401, "UNAUTHENTICATED", "Cet appel ne porte pas d'identité signée.");
      const json = readJson(body);
      if (json === undefined) return refuse(400, "BAD_USER_INPUT", "La demande n'est pas du JSON.");
      if (!isStorable(body))
        return refuse(400, "BAD_USER_INPUT", "Un texte contient un caractère qui ne peut pas être conservé.");
      const context: GraphContext = {
        actor: caller.actor,
        at: momentOf(caller.legalNow),
        tokenExpiresAt: caller.tokenExpiresAt,
        requestId,
        traceparent: headers.traceparent,
        tracing,
        shown: new Map(),
        logger: logger.child({ requestId, traceId: traceIdOf(headers.traceparent) }),
      };
      return traced(tracing, operationSpan(name, json, headers.traceparent), ({ traceparent }) =>
        execute(json, { ...context, traceparent }, patienceOf(headers[TIMEOUT_HEADER], signal)),
      );
    },
    stop: () => server.stop(),
  };
}

/** Until when who asks waits: as long as it said, and not after it has gone. */
function patienceOf(said: string | undefined, gone: AbortSignal | undefined): AbortSignal | undefined {
  const leftMs = Number(said);
  const signals = [...(leftMs > 0 && leftMs <= MAX_PATIENCE_MS ? [AbortSignal.timeout(leftMs)] : []), ...(gone ? [gone] : [])];
  return signals.length === 0 ? undefined : AbortSignal.any(signals);
}

function operationSpan(name: string, body: unknown, parent: string | undefined): SpanStart {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  const kind = String(query).trimStart().startsWith("mutation") ? "mutation" : "query";
  const operation = operationNameOf(body) ?? undefined;
  return { name: `${name} ${kind}`, kind: "server", parent, attributes: { "graphql.operation.name": operation } };
}

function operationNameOf(body: unknown): string | null {
  const { operationName } = (body ?? {}) as { readonly operationName?: unknown };
  return typeof operationName === "string" ? operationName : null;
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function refuse(status: number, code: string, message: string): ServiceResponse {
  return { status, headers: JSON_HEADERS, body: JSON.stringify({ errors: [{ message, extensions: { code } }] }) };
}

/** What is coded goes out as it is; all else is a fault of ours: it is logged and masked. An outage says that it passes. */
function present(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { code, retryAfterSeconds } = formatted.extensions ?? {};
  const isCoded = original instanceof GraphQLError && code !== undefined && code !== "INTERNAL_SERVER_ERROR";
  if (isCoded) {
    const { message, locations, path } = formatted;
    return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code, retryAfterSeconds } };
  }
  if (isUnwanted() || isCancelled(original)) {
    logger.info("A request is given up: nobody waits for it any more, or a statement took too long.");
    return { ...late, ...(formatted.path && { path: formatted.path }) };
  }
  const errorId = newId();
  logger.error({ errorId, err: original }, "A resolver failed.");
  if (isOutage(original)) return { ...unavailable, ...(formatted.path && { path: formatted.path }) };
  return {
    message: `Une erreur interne est survenue (identifiant ${errorId}).`,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: "INTERNAL", errorId },
  };
}

/** The words of the gateway for a subgraph that does not answer: without its database it is as good as away. */
const unavailable = {
  message: "Une partie des informations est momentanément indisponible : réessayez dans un instant.",
  extensions: { code: "SUBGRAPH_UNAVAILABLE" },
};

/** The words of the gateway for what was not answered in time. */
const late = {
  message:
    "La réponse a pris trop de temps : demandez moins à la fois, ou renvoyez la même demande, avec la même clé d'idempotence s'il y en a une.",
  extensions: { code: "TIMEOUT" },
};
