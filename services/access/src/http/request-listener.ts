import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "../logger.ts";
import { type Answer, fault } from "./answer.ts";
import { localOriginHeaders } from "./local-origin.ts";
import { readJson } from "./read-json.ts";

type Method = "GET" | "POST" | "DELETE";
export type Route = (input: unknown) => Promise<Answer>;
export type Routes = Readonly<Record<string, Readonly<Partial<Record<Method, Route>>>>>;

/** Answers the routes of ours with JSON and hands all other requests on. */
export function createRequestListener(routes: Routes, otherwise: RequestListener, logger: Logger): RequestListener {
  return (request, response) => {
    const path = new URL(request.url ?? "/", "http://unused").pathname;
    const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (!methods) return otherwise(request, response);
    const headers = localOriginHeaders(request.headers.origin, Object.keys(methods));
    if (request.method === "OPTIONS") return void response.writeHead(204, headers).end();
    void answerTo(request, methods[request.method as Method], logger).then((answer) => write(response, answer, headers));
  };
}

/** Never rejects: what is not expected is logged and masked. */
async function answerTo(request: IncomingMessage, route: Route | undefined, logger: Logger): Promise<Answer> {
  if (!route) return fault(405, "METHOD_NOT_ALLOWED", "Cette adresse ne connaît pas cette méthode.");
  try {
    if (request.method !== "POST") return await route(undefined);
    const read = await readJson(request);
    return read.ok ? await route(read.value) : read.refusal;
  } catch (err) {
    logger.error({ err, path: request.url }, "a request failed");
    return fault(500, "INTERNAL_SERVER_ERROR", "Une erreur inattendue est survenue. Réessayez plus tard.");
  }
}

function write(response: ServerResponse, { status, body }: Answer, headers: Readonly<Record<string, string>>): void {
  response.writeHead(status, { ...headers, "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
