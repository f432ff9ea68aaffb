import { legalDay } from "@coop/kernel";
import type { Logger } from "pino";
import type { DataSource, EntityManager } from "typeorm";
import type { SealRow } from "../postgres/kit-tables.ts";
import { rows, sql } from "../postgres/sql.ts";
import { type Looking, lookEvery } from "./look-every.ts";
import type { PublishedSeals } from "./published-seals.ts";
import { type Sealing, sealOf, takeSeal } from "./take-seal.ts";

/** A seal is a fact of the world outside: it is dated by the system clock, also where the legal clock can be moved. */
const LOOK_EVERY_MS = 10 * 60_000;

/** Hands out what was not handed out yet. Throws where the newest that was is not the one that is kept. */
export async function publishSeals(manager: EntityManager, service: string, published: PublishedSeals): Promise<void> {
  const newest = await published.newest(service);
  const kept = await rows<SealRow>(manager, sql`SELECT * FROM history_seal WHERE number >= ${newest}::integer ORDER BY number`);
  if (newest > 0 && kept[0]?.number !== newest)
    throw new Error(`The seal ${newest} of ${service} was published and is not kept.`);
  for (const seal of kept) await published.publish(sealOf(service, seal));
}

/** Signs the history once on each day, at the latest ten minutes after midnight in Paris, or when the service starts. */
export function sealDaily(
  dataSource: DataSource,
  sealing: Sealing,
  published: PublishedSeals | undefined,
  logger: Logger,
): Looking {
  const isDone = (latest: SealRow | undefined) => latest !== undefined && legalDay(latest.sealed_at) === legalDay(new Date());

  async function sealToday(): Promise<void> {
    try {
      const seal = await takeSeal(dataSource, sealing, new Date(), isDone);
      if (seal) logger.info({ seal: seal.number, chains: seal.leaves, root: seal.root }, "The history is sealed.");
    } catch (err) {
      logger.warn({ err }, "The history could not be sealed; it is tried again.");
    }
  }

  async function look(): Promise<void> {
    await sealToday();
    if (published) await publishSeals(dataSource.manager, sealing.service, published);
  }

  return lookEvery(LOOK_EVERY_MS, look, (err) =>
    logger.error({ err }, "The seals could not be handed out: the history may have been cut, or the folder can't be written."),
  );
}
