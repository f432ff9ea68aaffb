import { tooSlow } from "@coop/service-kit/http/arrival.ts";
import type { preParsingHookHandler } from "fastify";
import { CodedError } from "./coded-error.ts";
import { linger } from "./linger.ts";

/**
 * For routes whose bodies are small: one that is not there in time is answered 408, and its connection closed. The server's
 * own limit has to wait for the slowest upload.
 */
export function bodyDeadline(receiveMs: number): preParsingHookHandler {
  return ({ raw }, reply, payload, done) => {
    const timer = setTimeout(() => {
      if (raw.complete) return;
      if (!reply.sent) reply.send(new CodedError(tooSlow.code, tooSlow.message, { status: 408 }));
      linger(raw);
    }, receiveMs).unref();
    raw.once("close", () => clearTimeout(timer));
    done(null, payload);
  };
}
