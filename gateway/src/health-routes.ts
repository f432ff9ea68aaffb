import type { FastifyInstance } from "fastify";
import type { GatewayReadiness } from "./readiness.ts";

/** `live`: the process; `ready`: it may be sent requests; `complete`: every subgraph is there, for whoever starts the whole. */
export function healthRoutes(app: FastifyInstance, readiness: () => Promise<GatewayReadiness>): void {
  app.get("/health/live", async () => ({ live: true }));
  app.get("/health/ready", async (_request, reply) => {
    const state = await readiness();
    return reply.code(state.ready ? 200 : 503).send(state);
  });
  app.get("/health/complete", async (_request, reply) => {
    const state = await readiness();
    return reply.code(state.complete ? 200 : 503).send(state);
  });
}
