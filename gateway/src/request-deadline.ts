import type { ServerResponse } from "node:http";

/** How long one request may still last in all, and whether anybody still waits for it. */
export interface RequestDeadline {
  /** Aborts when who asked has closed the connection. */
  readonly gone: AbortSignal;
  leftMs(): number;
}

export function startDeadline(milliseconds: number, response: ServerResponse): RequestDeadline {
  const going = new AbortController();
  const endsAtMs = performance.now() + milliseconds;
  response.once("close", () => {
    if (!response.writableFinished) going.abort(new Error("Who asked has gone."));
  });
  return { gone: going.signal, leftMs: () => Math.max(1, Math.ceil(endsAtMs - performance.now())) };
}
