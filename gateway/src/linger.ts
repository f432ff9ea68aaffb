import type { IncomingMessage } from "node:http";
import { LINGER_MS } from "@coop/service-kit/http/arrival.ts";

/** A refused client that still sends gets the time to read why, and then loses the connection. */
export function linger(request: IncomingMessage): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), LINGER_MS).unref();
  request.once("close", () => clearTimeout(timer)).resume();
}
