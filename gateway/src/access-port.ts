import { systemActor } from "@coop/kernel";
import { ACTOR_HEADER, type ActorKeys, signActor } from "@coop/service-kit/identity/actor-token.ts";
import { request } from "undici";
import { z } from "zod";

/** Tokens of this subject for this organisation that were issued until then count no more. */
export interface Revocation {
  readonly subject: string;
  readonly organisation: string;
  /** Instant of the system clock, ISO 8601. */
  readonly revokedAt: string;
}

/** How often a system's tokens were used on one legal day since it was last told. */
export interface CountedUse {
  readonly subject: string;
  readonly day: string;
  readonly count: number;
  readonly lastAt: Date;
}

/** What the gateway asks of `access` beside its graph, in the same process or over HTTP. */
export interface AccessPort {
  readRevocations(): Promise<readonly Revocation[]>;
  recordUse(uses: readonly CountedUse[]): Promise<void>;
}

const TIMEOUT_MS = 3_000;
const revocationsAnswer: z.ZodType<{ readonly revocations: readonly Revocation[] }> = z.object({
  revocations: z.array(z.object({ subject: z.string(), organisation: z.string(), revokedAt: z.iso.datetime() })),
});

/** `access` in a process of its own. Each call is signed as those to a subgraph are; a list that is the same is not sent twice. */
export function accessOverHttp(url: string, keys: ActorKeys): AccessPort {
  let known: { readonly etag: string; readonly revocations: readonly Revocation[] } | undefined;

  async function call(method: "GET" | "POST", path: string, body: string, headers: Record<string, string> = {}) {
    const signed = await signActor(keys, { actor: systemActor, audience: "access", body, legalNow: new Date() });
    // A connection for each call: one that is kept alive would keep `access` from stopping.
    const response = await request(new URL(path, url), {
      method,
      headers: { ...headers, "content-type": "application/json", [ACTOR_HEADER]: signed },
      body: method === "POST" ? body : null,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      reset: true,
    });
    const text = await response.body.text();
    if (![200, 204, 304].includes(response.statusCode)) throw new Error(`${path} of access answers ${response.statusCode}.`);
    return { status: response.statusCode, etag: String(response.headers.etag ?? ""), text };
  }

  return {
    async readRevocations() {
      const response = await call("GET", "/revocations", "", known && { "if-none-match": known.etag });
      if (response.status === 304 && known) return known.revocations;
      const { revocations } = revocationsAnswer.parse(JSON.parse(response.text));
      known = { etag: response.etag, revocations };
      return revocations;
    },

    async recordUse(uses) {
      await call("POST", "/use", JSON.stringify({ uses }));
    },
  };
}
