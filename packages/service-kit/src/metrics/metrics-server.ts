import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { explainListenError } from "../http/port-in-use.ts";

export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

export interface MetricsServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** `GET /metrics` on a port of its own. Rejects with one sentence when the port can't be had. */
export async function serveMetrics(
  text: () => Promise<string>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsServer> {
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") return response.writeHead(404).end();
    try {
      const body = await text();
      response.writeHead(200, { "content-type": METRICS_TYPE }).end(body);
    } catch {
      response.writeHead(500).end();
    }
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw explainListenError(error, port, "METRICS_PORT");
  }
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Whether the other end of a connection is on this machine. */
export function isThisMachine(address: string | undefined): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address ?? "");
}
