import { isThisMachine, METRICS_TYPE } from "@coop/service-kit/metrics/metrics-server.ts";
import type { FastifyInstance } from "fastify";

/** `GET /metrics`, for who asks from this machine; to all others it does not exist. */
export function metricsRoute(app: FastifyInstance, metrics: () => Promise<string>): void {
  app.get("/metrics", async (request, reply) => {
    if (!isThisMachine(request.socket.remoteAddress)) return reply.callNotFound();
    return reply.header("content-type", METRICS_TYPE).send(await metrics());
  });
}
