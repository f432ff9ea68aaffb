/** npm hands Ctrl-C on to a process that has had it already: what comes this soon is the same wish. */
const SAME_WISH_MS = 1_000;

/**
 * Runs `stop` at the first SIGINT or SIGTERM, then ends the process; one that comes later ends it at once. Gives the
 * function that asks without a signal.
 */
export function onceStopAsked(stop: () => Promise<void>): () => void {
  let askedAtMs: number | undefined;

  function ask(): void {
    if (askedAtMs === undefined) {
      askedAtMs = performance.now();
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    } else if (performance.now() - askedAtMs > SAME_WISH_MS) process.exit(130);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, ask);
  return ask;
}
