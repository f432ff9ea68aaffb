import type { Logger } from "pino";
import type { AccessPort } from "./access-port.ts";
import type { Bearer } from "./bearer.ts";
import { ServiceUnavailable, Unauthenticated } from "./coded-error.ts";

export interface RevocationsConfig {
  readonly everyMs: number;
  /** How long tokens are believed while nobody tells which are revoked. */
  readonly graceMs: number;
  /** What then: refuse tokens, or go on believing them. */
  readonly afterGrace: "refuse" | "believe";
}

/** Which tokens count no more although they have not expired. */
export interface Revocations {
  /** Throws `Unauthenticated` for a revoked token, `ServiceUnavailable` when that can't be told any more. */
  check(bearer: Bearer): void;
  /** Reads the list, then again and again. A list that can't be read does not keep the gateway from starting. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Asks `access` every few seconds: what is revoked there is refused here well within a minute. */
export function createRevocations(
  { readRevocations }: Pick<AccessPort, "readRevocations">,
  { everyMs, graceMs, afterGrace }: RevocationsConfig,
  logger: Logger,
  now: () => number = Date.now,
): Revocations {
  let revokedAt: ReadonlyMap<string, number> = new Map();
  let lastReadMs = now();
  let reading = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function read(): Promise<void> {
    try {
      const list = await readRevocations();
      revokedAt = new Map(list.map((entry) => [keyOf(entry.subject, entry.organisation), secondsOf(entry.revokedAt)]));
      lastReadMs = now();
    } catch (err) {
      logger.warn({ err, forMs: now() - lastReadMs }, "The revoked tokens could not be read.");
    }
  }

  return {
    check({ actor, token }) {
      if (!token) return;
      if (afterGrace === "refuse" && now() - lastReadMs > graceMs) {
        throw new ServiceUnavailable("La validité des jetons ne peut pas être vérifiée : réessayez dans un instant.");
      }
      const at = revokedAt.get(keyOf(actor.subject, actor.organisation));
      if (at !== undefined && token.issuedAt <= at) throw new Unauthenticated({ cause: new Error("The token is revoked.") });
    },

    async start() {
      lastReadMs = now();
      await read();
      timer = setInterval(() => {
        reading = reading.then(read);
      }, everyMs).unref();
    },

    async stop() {
      clearInterval(timer);
      await reading;
    },
  };
}

function keyOf(subject: string, organisation: string | null): string {
  return `${subject} ${organisation}`;
}

/** Tokens say when they were issued in whole seconds: what was issued in the same second counts as before. */
function secondsOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1_000);
}
