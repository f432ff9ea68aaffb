import type { RequestListener } from "node:http";
import { isThisMachine, METRICS_TYPE } from "@coop/service-kit/metrics/metrics-server.ts";
import type { Logger } from "../logger.ts";

/** `GET /metrics` to this machine, and hands all other requests on. */
export function metricsListener(text: () => Promise<string>, otherwise: RequestListener, logger: Logger): RequestListener {
  return (request, response) => {
    const isAsked = request.method === "GET" && request.url === "/metrics";
    if (!(isAsked && isThisMachine(request.socket.remoteAddress))) return otherwise(request, response);
    text().then(
      (body) => response.writeHead(200, { "content-type": METRICS_TYPE }).end(body),
      (err: unknown) => {
        logger.error({ err }, "the metrics could not be told");
        response.writeHead(500).end();
      },
    );
  };
}
