import { setImmediate as otherWork } from "node:timers/promises";
import type { Logger } from "pino";
import type { TrustedDocuments } from "./trusted-documents.ts";

export interface WarmingParts {
  readonly documents: TrustedDocuments;
  readonly planAhead: (text: string) => Promise<void>;
  /** The longest that readiness waits for it. */
  readonly patienceMs: number;
  readonly logger: Logger;
}

export interface Warming {
  /** Whether it is over, all planned or not. */
  isOver(): boolean;
  stop(): Promise<void>;
}

/** Plans the trusted documents one by one, beside all else: what is asked meanwhile is answered in between. */
export function startWarming({ documents, planAhead, patienceMs, logger }: WarmingParts): Warming {
  const endsAtMs = performance.now() + patienceMs;
  let isOver = false;
  let isStopped = false;

  async function warm(): Promise<void> {
    let planned = 0;
    for (const text of documents.values()) {
      await otherWork();
      if (isStopped || performance.now() >= endsAtMs) break;
      await planAhead(text);
      planned += 1;
    }
    isOver = true;
    const left = documents.size - planned;
    if (left > 0 && !isStopped)
      logger.warn(
        { planned, left },
        "Not every trusted document could be planned in time: the others will be when they are asked.",
      );
  }
  const warmed = warm().catch((err: unknown) => {
    isOver = true;
    logger.error({ err }, "A trusted document could not be planned.");
  });

  return {
    isOver: () => isOver,
    async stop() {
      isStopped = true;
      await warmed;
    },
  };
}
