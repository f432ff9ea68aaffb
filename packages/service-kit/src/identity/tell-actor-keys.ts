import type { Logger } from "pino";
import type { ActorKeys } from "./actor-keys.ts";

/** Says in the log which keys count from now on, each time they are read again: whoever changes one waits for it. */
export function tellActorKeys(keys: ActorKeys | undefined, logger: Logger): void {
  keys?.onReadAgain?.((keyIds, err) => {
    if (err) logger.error({ err, keyIds }, "The file of the actor keys cannot be believed: those of before count.");
    else logger.info({ keyIds }, "The actor keys were read again.");
  });
}
