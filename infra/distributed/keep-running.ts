import { setTimeout as sleep } from "node:timers/promises";

/** A server that is no child of ours: it outlives us, and tells nobody when it dies. */
export interface Server {
  readonly name: string;
  isRunning(): Promise<boolean>;
  /** Starts it again on what it had stored, where it was. */
  startAgain(): Promise<unknown>;
}

const LOOK_EVERY_MS = 1_000;
const PAUSE_AFTER_FAILURE_MS = 5_000;

/** Starts the server again whenever it is gone. Returns how to end that, which leaves the server as it is. */
export function keepRunning(
  { name, isRunning, startAgain }: Server,
  say: (line: string) => void,
  lookEveryMs = LOOK_EVERY_MS,
): () => Promise<void> {
  const ending = new AbortController();
  const pause = (ms: number) => sleep(ms, undefined, { signal: ending.signal }).catch(() => undefined);

  async function look(): Promise<void> {
    if (await isRunning()) return;
    say(`${name} | ended, starts again.`);
    await startAgain();
    say(`${name} | runs again.`);
  }

  const looking = (async () => {
    while (!ending.signal.aborted) {
      await pause(lookEveryMs);
      if (ending.signal.aborted) return;
      await look().catch(async (error: Error) => {
        say(`${name} | ${error.message}`);
        await pause(PAUSE_AFTER_FAILURE_MS);
      });
    }
  })();
  return async () => {
    ending.abort();
    await looking;
  };
}
