import type { Readiness } from "@coop/service-kit/service.ts";
import type { Routes } from "./request-listener.ts";

export function healthRoutes(readiness: () => Promise<Readiness>): Routes {
  return {
    "/health/live": { GET: async () => ({ status: 200, body: { live: true } }) },
    "/health/ready": {
      GET: async () => {
        const body = await readiness();
        return { status: body.ready ? 200 : 503, body };
      },
    },
  };
}
