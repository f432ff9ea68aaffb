import type { Readiness, Service, ServiceRequest, ServiceResponse } from "@coop/service-kit/service.ts";
import { errors, Pool } from "undici";
import { z } from "zod";

/** How a subgraph is reached: in the same process or over HTTP. Nothing else of the gateway knows which. */
export interface SubgraphTransport {
  /** Rejects when there is no answer, and when `signal` says that nobody waits any more. */
  send(request: ServiceRequest, options: SendOptions): Promise<ServiceResponse>;
  readiness(): Promise<Readiness>;
  close(): Promise<void>;
}

export interface SendOptions {
  readonly signal: AbortSignal;
  /** Whether sending it twice does no harm. */
  readonly repeatable: boolean;
}

export function inProcess(service: Service): SubgraphTransport {
  return {
    send: (request, { signal }) => Promise.race([service.handle({ ...request, signal }), whenAborted(signal)]),
    readiness: () => service.readiness(),
    // Who handed the service over also stops it.
    close: async () => undefined,
  };
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}

const READINESS_TIMEOUT_MS = 2_000;
const readinessAnswer: z.ZodType<Readiness> = z.object({ ready: z.boolean(), checks: z.record(z.string(), z.string()) });

/** Keep-alive connections to one subgraph. The time limit is the caller's signal, so that it is exact and the same everywhere. */
export function overHttp(url: string, connections: number): SubgraphTransport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const path = `${pathname}${search}`;

  async function post({ headers, body }: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse> {
    const response = await pool.request({ path, method: "POST", headers, body, signal });
    return { status: response.statusCode, headers: {}, body: await response.body.text() };
  }

  return {
    async send(request, { signal, repeatable }) {
      try {
        return await post(request, signal);
      } catch (error) {
        // A connection kept alive may be closed by the other side while the request is under way.
        if (repeatable && isConnectionReset(error)) return await post(request, signal);
        throw error;
      }
    },
    async readiness() {
      const response = await pool.request({
        path: "/health/ready",
        method: "GET",
        signal: AbortSignal.timeout(READINESS_TIMEOUT_MS),
      });
      return readinessAnswer.parse(await response.body.json());
    },
    close: () => pool.destroy(),
  };
}

function isConnectionReset(error: unknown): boolean {
  if (error instanceof errors.SocketError) return true;
  const { code } = error as NodeJS.ErrnoException;
  return code === "ECONNRESET" || code === "EPIPE";
}
