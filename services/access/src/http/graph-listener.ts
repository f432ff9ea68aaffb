import type { RequestListener, ServerResponse } from "node:http";
import { BodyBrokenOff, BodyTooLarge, readBody } from "@coop/service-kit/http/read-body.ts";
import type { Service, ServiceResponse } from "@coop/service-kit/service.ts";
import type { Logger } from "../logger.ts";

/** As a subgraph's own server has it: representations of many entities are long. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Answers `POST /graphql` as a subgraph does (a call without a signed actor is refused), and hands all other requests on. */
export function graphListener(subgraph: Pick<Service, "handle">, otherwise: RequestListener, logger: Logger): RequestListener {
  return (request, response) => {
    if (request.method !== "POST" || request.url !== "/graphql") return otherwise(request, response);
    const headers = request.headers as Readonly<Record<string, string | undefined>>;
    readBody(request, MAX_BYTES)
      .then((body) => subgraph.handle({ headers, body }))
      .catch((error: unknown) => explain(error, logger))
      .then((answer) => send(response, answer))
      .catch((err: unknown) => logger.warn({ err }, "an answer could not be sent"));
  };
}

function explain(error: unknown, logger: Logger): ServiceResponse {
  if (error instanceof BodyTooLarge) return fault(413, "BODY_TOO_LARGE", "La demande est trop longue.");
  if (error instanceof BodyBrokenOff) return { status: 400, headers: {}, body: "" };
  logger.error({ err: error }, "a call failed outside the graph");
  return fault(500, "INTERNAL", "Une erreur interne est survenue.");
}

function fault(status: number, code: string, message: string): ServiceResponse {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body };
}

function send(response: ServerResponse, { status, headers, body }: ServiceResponse): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
}
