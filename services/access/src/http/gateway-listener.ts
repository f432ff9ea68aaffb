import { createHash } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { BodyBrokenOff, readBody } from "@coop/service-kit/http/read-body.ts";
import { ACTOR_HEADER, type ActorKeys, ActorRefused, verifyActor } from "@coop/service-kit/identity/actor-token.ts";
import { z } from "zod";
import type { Logger } from "../logger.ts";

export interface Revocation {
  readonly subject: string;
  readonly organisation: string;
  readonly revokedAt: string;
}

export interface CountedUse {
  readonly subject: string;
  readonly day: string;
  readonly count: number;
  readonly lastAt: Date;
}

/** What gateways are told, and what they tell. */
export interface GatewayPort {
  readRevocations(): Promise<readonly Revocation[]>;
  recordUse(uses: readonly CountedUse[]): Promise<void>;
}

const usesSent: z.ZodType<{ readonly uses: readonly CountedUse[] }> = z.strictObject({
  uses: z
    .array(z.strictObject({ subject: z.uuid(), day: z.iso.date(), count: z.int().positive(), lastAt: z.coerce.date() }))
    .max(10_000),
});

const MAX_BYTES = 2 * 1024 * 1024;

/** Answers gateways alone, who sign each call as they do to a subgraph, and hands all other requests on. */
export function gatewayListener(port: GatewayPort, keys: ActorKeys, otherwise: RequestListener, logger: Logger): RequestListener {
  const routes: Readonly<Record<string, (body: string, request: IncomingMessage, response: ServerResponse) => Promise<void>>> = {
    "GET /revocations": async (_body, { headers }, response) => {
      const text = JSON.stringify({ revocations: await port.readRevocations() });
      const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
      if (headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
      else response.writeHead(200, { etag, "content-type": "application/json", "cache-control": "no-cache" }).end(text);
    },
    "POST /use": async (body, _request, response) => {
      const sent = usesSent.safeParse(JSON.parse(body));
      if (sent.success) await port.recordUse(sent.data.uses);
      response.writeHead(sent.success ? 204 : 400).end();
    },
  };

  return (request, response) => {
    const route = routes[`${request.method} ${request.url}`];
    if (!route) return otherwise(request, response);
    readBody(request, MAX_BYTES)
      .then(async (body) => {
        if (await isGateway(keys, request, body)) await route(body, request, response);
        else response.writeHead(401).end();
      })
      .catch((err: unknown) => {
        if (err instanceof BodyBrokenOff) return response.destroy();
        logger.error({ err }, "a call of a gateway failed");
        if (!response.headersSent) response.writeHead(500).end();
      });
  };
}

async function isGateway(keys: ActorKeys, { headers }: IncomingMessage, body: string): Promise<boolean> {
  try {
    const { actor } = await verifyActor(keys, headers[ACTOR_HEADER] as string | undefined, { audience: "access", body });
    return actor.kind === "SYSTEM";
  } catch (error) {
    if (error instanceof ActorRefused) return false;
    throw error;
  }
}
