import { legalDay } from "@coop/kernel";
import type { Logger } from "pino";
import type { AccessPort, CountedUse } from "./access-port.ts";
import type { Bearer } from "./bearer.ts";

/** Counts what partners' systems ask. */
export interface UseCounter {
  count(bearer: Bearer, legalNow: Date): void;
  start(): void;
  /** Tells what is left. */
  stop(): Promise<void>;
}

/** Adds up in memory and tells `access` every few seconds: no request waits for it. What can't be told is told next time. */
export function createUseCounter({ recordUse }: Pick<AccessPort, "recordUse">, everyMs: number, logger: Logger): UseCounter {
  let counted = new Map<string, CountedUse>();
  let telling = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  function add({ subject, day, count, lastAt }: CountedUse): void {
    const key = `${subject} ${day}`;
    counted.set(key, { subject, day, count: (counted.get(key)?.count ?? 0) + count, lastAt });
  }

  async function tell(): Promise<void> {
    if (counted.size === 0) return;
    const uses = [...counted.values()];
    counted = new Map();
    try {
      await recordUse(uses);
    } catch (err) {
      logger.warn({ err }, "The use of partners' systems could not be told.");
      for (const use of uses) add(use);
    }
  }

  return {
    count({ actor }, legalNow) {
      if (actor.kind !== "PARTNER_SYSTEM") return;
      add({ subject: actor.subject, day: legalDay(legalNow), count: 1, lastAt: new Date() });
    },
    start() {
      timer = setInterval(() => {
        telling = telling.then(tell);
      }, everyMs).unref();
    },
    async stop() {
      clearInterval(timer);
      await telling;
      await tell();
    },
  };
}
