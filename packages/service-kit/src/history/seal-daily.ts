import { legalDay } from "@coop/kernel";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import type { SealRow } from "../postgres/kit-tables.ts";
import { type Sealing, takeSeal } from "./take-seal.ts";

/** A seal is a fact of the world outside: it is dated by the system clock, also where the legal clock can be moved. */
const LOOK_EVERY_MS = 10 * 60_000;

export interface DailySealing {
  stop(): Promise<void>;
}

/** Signs the history once on each day, at the latest ten minutes after midnight in Paris, or when the service starts. */
export function sealDaily(dataSource: DataSource, sealing: Sealing, logger: Logger): DailySealing {
  const isDone = (latest: SealRow | undefined) => latest !== undefined && legalDay(latest.sealed_at) === legalDay(new Date());
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    try {
      const seal = await takeSeal(dataSource, sealing, new Date(), isDone);
      if (seal) logger.info({ seal: seal.number, chains: seal.leaves, root: seal.root }, "The history is sealed.");
    } catch (err) {
      logger.warn({ err }, "The history could not be sealed; it is tried again.");
    }
  }

  const lookAgain = () => {
    looking = looking.then(look);
  };
  lookAgain();
  const timer = setInterval(lookAgain, LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
