import { once } from "node:events";
import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { variable } from "../config.ts";

/** How slowly a request may arrive, and how many may hold a connection for it. */
export interface ArrivalLimits {
  /** For a whole request, its body included, in milliseconds. */
  readonly receiveMs: number;
  readonly maxConnections: number;
}

export const defaultArrival: ArrivalLimits = { receiveMs: 30_000, maxConnections: 10_000 };

/** `PROTOCOLS_RECEIVE_TIMEOUT_MS`, `ACCESS_MAX_CONNECTIONS`: the same two of each process. */
export const arrivalVariables = {
  RECEIVE_TIMEOUT_MS: variable.whole(100, 3_600_000).default(defaultArrival.receiveMs),
  MAX_CONNECTIONS: variable.whole(1, 1_000_000).default(defaultArrival.maxConnections),
};

export function arrivalOf(read: { readonly RECEIVE_TIMEOUT_MS: number; readonly MAX_CONNECTIONS: number }): ArrivalLimits {
  return { receiveMs: read.RECEIVE_TIMEOUT_MS, maxConnections: read.MAX_CONNECTIONS };
}

/** Headers are few: who needs longer for them is not in earnest. */
const HEADERS_MS = 10_000;

/** For `createServer`. Node looks at its connections every half minute otherwise, whatever they may take. */
export function serverOptionsOf({ receiveMs }: ArrivalLimits) {
  return {
    requestTimeout: receiveMs,
    headersTimeout: Math.min(receiveMs, HEADERS_MS),
    connectionsCheckingInterval: Math.min(5_000, Math.ceil(receiveMs / 2)),
  };
}

export const LINGER_MS = 2_000;

const statusOfCode: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

export function limitArrivals(server: Server, { maxConnections }: ArrivalLimits): void {
  server.maxConnections = maxConnections;
  server.on("clientError", answerClientError);
}

const LOOK_FOR_IDLE_EVERY_MS = 20;

/**
 * Takes no new connection, and resolves when the requests in hand are answered. A server that closes no longer looks how slowly
 * a request arrives: what is still on its way when its time is over is cut off.
 */
export async function stopServer(server: Server, { receiveMs }: ArrivalLimits): Promise<void> {
  const closed = once(server, "close");
  server.prependListener("request", (_request, response) => void response.setHeader("connection", "close"));
  server.close();
  // A connection whose request is being answered is idle in a moment. Who asks often would keep it, and us, until the time is over.
  const closing = setInterval(() => server.closeIdleConnections(), LOOK_FOR_IDLE_EVERY_MS);
  const timer = setTimeout(() => server.closeAllConnections(), receiveMs);
  await closed;
  clearTimeout(timer);
  clearInterval(closing);
}

/** What a server answers where there is no request yet, or not all of one. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  // Is being sent away already.
  if (socket.writableEnded) return;
  // As Node's own handler looks at it: an answer that has begun can't be replaced.
  const { _httpMessage: begun } = socket as { readonly _httpMessage?: { readonly headersSent: boolean } };
  if (!socket.writable || begun?.headersSent || error.code === "ECONNRESET") return void socket.destroy();
  const status = statusOfCode[error.code ?? ""] ?? "400 Bad Request";
  const body = JSON.stringify({ errors: [faultOf(status)] });
  const head = `connection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}`;
  socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${body}`);
  // Who still sends gets the time to read why, and then loses the connection.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

export const tooSlow = { code: "REQUEST_TOO_SLOW", message: "Cette demande met trop de temps à arriver." } as const;

function faultOf(status: string): object {
  const { code, message } = status.startsWith("408")
    ? tooSlow
    : { code: "BAD_REQUEST", message: "Cette demande HTTP ne peut pas être lue." };
  return { message, extensions: { code } };
}
