import cors from "@fastify/cors";
import helmet, { type FastifyHelmetOptions } from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

type Policy = Exclude<FastifyHelmetOptions["contentSecurityPolicy"], boolean | undefined>;

/** Of answers that are no page: nothing in them is to be loaded, run or framed. */
const nothing: Policy = {
  useDefaults: false,
  directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
};

/** Of the explorer: what this address serves, and no script that is written into the page. Its editor writes styles there. */
export const explorerPolicy: Policy = {
  useDefaults: false,
  directives: {
    ...nothing.directives,
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", "data:"],
    imgSrc: ["'self'", "data:"],
  },
};

export interface WebSafety {
  readonly development: boolean;
  /** Pages of these origins may ask in a browser; none when empty. */
  readonly corsOrigins: readonly string[];
}

/** What browsers are told with every answer. Before any route: routes may then say otherwise. */
export async function installWebSafety(app: FastifyInstance, { development, corsOrigins }: WebSafety): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: nothing,
    // A development machine answers by http alone.
    strictTransportSecurity: !development,
    xPoweredBy: false,
  });
  if (corsOrigins.length === 0) return;
  await app.register(cors, {
    origin: [...corsOrigins],
    methods: ["GET", "POST", "PUT"],
    exposedHeaders: ["x-request-id", "ratelimit", "ratelimit-policy", "retry-after", "content-disposition"],
    maxAge: 600,
  });
}
