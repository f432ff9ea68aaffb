import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { isThisMachine, METRICS_TYPE } from "../metrics/metrics-server.ts";
import type { Service, ServiceResponse } from "../service.ts";
import { type ArrivalLimits, defaultArrival, limitArrivals, serverOptionsOf, stopServer } from "./arrival.ts";
import { explainListenError } from "./port-in-use.ts";
import { BodyBrokenOff, BodyTooLarge, readBody } from "./read-body.ts";

export interface ServeOptions {
  /** 0 takes a free port; `url` says which. */
  readonly port: number;
  readonly host?: string;
  readonly logger: Logger;
  /** The largest body in bytes: representations of many entities are long. */
  readonly maxBodyBytes?: number;
  /** How slowly a call may arrive. */
  readonly arrival?: ArrivalLimits;
  /** Told at `GET /metrics` to this machine; absent, that address does not exist. */
  readonly metrics?: (() => Promise<string>) | undefined;
}

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  /** Takes no new connection and waits for the calls in hand. Does not stop the service. */
  stop(): Promise<void>;
}

/** Longer than the gateway keeps a connection unused, so that it never sends on one that is being closed. */
const KEEP_ALIVE_MS = 65_000;
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** The HTTP server of a subgraph: `POST /graphql`, `GET /health/live`, `GET /health/ready`, `GET /metrics`. The service is already started. */
export async function serve(service: Service, options: ServeOptions): Promise<HttpServer> {
  const { port, host = "0.0.0.0", arrival = defaultArrival } = options;
  const logger = options.logger.child({ service: service.name });
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, ...serverOptionsOf(arrival) }, (request, response) => {
    answer(service, request, options, whileOpen(response))
      .catch((error: unknown) => explainFailure(error, logger))
      .then(({ status, headers, body }) => send(response, status, headers, body))
      .catch((error: unknown) => logger.warn({ err: error }, "An answer could not be sent."));
  });
  limitArrivals(server, arrival);
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw explainListenError(error, port, `${service.name.toUpperCase()}_PORT`);
  }
  const bound = (server.address() as AddressInfo).port;
  logger.info({ port: bound }, "The subgraph listens.");
  return {
    url: `http://localhost:${bound}/graphql`,
    port: bound,
    stop: () => stopServer(server, arrival),
  };
}

/** Aborts when the connection closes before the answer has gone out on it. */
function whileOpen(response: ServerResponse): AbortSignal {
  const open = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) open.abort(new Error("The caller has gone."));
  });
  return open.signal;
}

async function answer(
  service: Service,
  request: IncomingMessage,
  options: ServeOptions,
  signal: AbortSignal,
): Promise<ServiceResponse> {
  const { maxBodyBytes = MAX_BODY_BYTES, metrics } = options;
  switch (`${request.method} ${request.url}`) {
    case "POST /graphql":
      return service.handle({ headers: singleHeaders(request), body: await readBody(request, maxBodyBytes), signal });
    case "GET /health/live":
      return json(200, { live: true });
    case "GET /health/ready": {
      const readiness = await service.readiness();
      return json(readiness.ready ? 200 : 503, readiness);
    }
    case "GET /metrics":
      if (!metrics || !isThisMachine(request.socket.remoteAddress)) return unknownAddress();
      return { status: 200, headers: { "content-type": METRICS_TYPE }, body: await metrics() };
    default:
      return unknownAddress();
  }
}

function unknownAddress(): ServiceResponse {
  return json(404, { errors: [{ message: "Cette adresse n'existe pas.", extensions: { code: "NOT_FOUND" } }] });
}

/** Node joins repeated headers with commas, all but `set-cookie`, which no caller of a subgraph sends. */
function singleHeaders({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return headers as Readonly<Record<string, string | undefined>>;
}

function explainFailure(error: unknown, logger: Logger): ServiceResponse {
  if (error instanceof BodyTooLarge) {
    return json(413, { errors: [{ message: "La demande est trop longue.", extensions: { code: "BODY_TOO_LARGE" } }] });
  }
  // Nobody reads this: the caller has gone, or was sent away for being too slow.
  if (error instanceof BodyBrokenOff) return json(400, { errors: [] });
  logger.error({ err: error }, "A call failed outside the graph.");
  return json(500, { errors: [{ message: "Une erreur interne est survenue.", extensions: { code: "INTERNAL" } }] });
}

function json(status: number, value: unknown): ServiceResponse {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) };
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
}
