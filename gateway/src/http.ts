import { answerClientError, serverOptionsOf } from "@coop/service-kit/http/arrival.ts";
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import type { Logger } from "pino";
import { CodedError } from "./coded-error.ts";
import type { GatewayConfig } from "./config.ts";
import { internalSentence } from "./error-sentences.ts";
import { requestIdOf } from "./request-ids.ts";

const UPLOAD_TIMEOUT_MS = 10 * 60_000;

/** The HTTP side: identifiers of requests, limits, and errors from before GraphQL in GraphQL's form. */
export function createHttp({ limits, trustedProxies, arrival }: GatewayConfig, logger: Logger): FastifyInstance {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    // The gateway logs its own line per request; fastify's would hold addresses with whole operations in them.
    logger: false,
    forceCloseConnections: "idle",
    http: serverOptionsOf(arrival),
    clientErrorHandler: answerClientError,
    // The slowest upload that is waited for; without a limit a connection could be held for ever.
    requestTimeout: UPLOAD_TIMEOUT_MS,
    genReqId: ({ headers }) => requestIdOf(headers["x-request-id"]),
    // Found before there is a route: no hook and no error handler would be asked.
    frameworkErrors: (error, request, reply) => {
      reply.header("x-request-id", request.id);
      answerFault(error, request, reply, logger);
    },
  });
  app.server.maxConnections = arrival.maxConnections;
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.setNotFoundHandler((_request, reply) => fault(reply, 404, "NOT_FOUND", "Cette adresse n'existe pas."));
  app.setErrorHandler((error: FastifyError | CodedError, request, reply) => answerFault(error, request, reply, logger));
  return app;
}

function answerFault(
  error: FastifyError | CodedError,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): FastifyReply {
  if (error instanceof CodedError) {
    const { status, headers } = error.head;
    return fault(reply.headers(headers), status, error.code, error.message);
  }
  const status = error.statusCode ?? 500;
  if (status === 413) return fault(reply, 413, "BODY_TOO_LARGE", "Cette demande est trop longue.");
  if (status < 500) return fault(reply, status, "BAD_REQUEST", "Cette demande HTTP ne peut pas être lue.", error.message);
  logger.error({ requestId: request.id, err: error }, "A request failed outside GraphQL.");
  return fault(reply, 500, "INTERNAL", internalSentence(request.id));
}

function fault(reply: FastifyReply, status: number, code: string, message: string, detail?: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code, ...(detail !== undefined && { detail }) } }] });
}
