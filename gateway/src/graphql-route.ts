import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import type { Logger } from "pino";
import type { RequestContext } from "./request-context.ts";
import { traceparentOf } from "./request-ids.ts";
import { type RequestScope, requestScope } from "./request-scope.ts";

/** For whom a request is made, on which legal instant. Throws a `CodedError` when it may not go on. */
export type Admit = (authorization: string | undefined) => Promise<RequestContext["asked"]>;

/** `/graphql`: who is asking, then Apollo Server, then one line in the log: no token, no variable, no name. */
export function graphqlRoute(apollo: ApolloServer<RequestContext>, admit: Admit, logger: Logger): RouteHandlerMethod {
  return (request, reply) => {
    const scope: RequestScope = { requestId: request.id, logger, codes: new Set(), operationName: undefined };
    return requestScope.run(scope, () => answer(apollo, admit, request, reply, scope));
  };
}

async function answer(
  apollo: ApolloServer<RequestContext>,
  admit: Admit,
  request: FastifyRequest,
  reply: FastifyReply,
  scope: RequestScope,
): Promise<string> {
  const startedAtMs = performance.now();
  let asked: RequestContext["asked"];
  const {
    status = 200,
    headers,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headersOf(request), search: searchOf(request), body: request.body },
    context: async () => {
      asked = await admit(request.headers.authorization);
      return { requestId: request.id, traceparent: traceparentOf(request.headers.traceparent), asked };
    },
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status);
  scope.logger.info(
    {
      requestId: request.id,
      operation: scope.operationName,
      status,
      codes: [...scope.codes],
      actorKind: asked?.actor.kind,
      durationMs: Math.round((performance.now() - startedAtMs) * 10) / 10,
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
