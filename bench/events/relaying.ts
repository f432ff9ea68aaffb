import { topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { writeOutbox } from "@coop/service-kit/aggregate/outbox.ts";
import type { Broker } from "@coop/service-kit/broker/broker.ts";
import { startRelay } from "@coop/service-kit/events/relay.ts";
import { createDataSource, migrate } from "@coop/service-kit/postgres/data-source.ts";
import { type BrokerRecipe, brokerFrom } from "@coop/testkit/broker-recipe.ts";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { serve } from "../worker.ts";
import { announcementOf, fillOutbox, putIntoOutbox, source } from "./dossiers.ts";
import { type Cost, sharedNowMs, startMeter } from "./meter.ts";

/** The service that announces: its database, its relay. */
const logger = pino({ level: "warn" }, pino.destination(2));
const PARTITIONS = 6;
let databaseUrl: string;
let dataSource: DataSource;
let broker: Broker;

async function open(input: { readonly databaseUrl: string; readonly recipe: BrokerRecipe }): Promise<void> {
  databaseUrl = input.databaseUrl;
  dataSource = await createDataSource({ url: databaseUrl, tables: [], migrations: [] }).initialize();
  await migrate(dataSource);
  broker = await brokerFrom(input.recipe);
  await broker.ensureTopics(Object.values(topics).map((name) => ({ name, partitions: PARTITIONS })));
}

/** Puts so many more events into the outbox. */
function fill({ count }: { readonly count: number }): Promise<void> {
  return fillOutbox(dataSource, count);
}

/** Makes the first events wait again, as many as are named, and publishes all that waits. */
async function drain(input: { readonly again?: number; readonly batchSize?: number }): Promise<Cost> {
  if (input.again) await dataSource.query("UPDATE outbox SET published_at = NULL WHERE position <= $1", [input.again]);
  await dataSource.query("VACUUM ANALYZE outbox");
  const [{ count }] = await dataSource.query("SELECT count(*)::int AS count FROM outbox WHERE published_at IS NULL");
  const tell = startMeter();
  const relay = startRelay({
    source,
    dataSource,
    databaseUrl,
    broker,
    logger,
    ...(input.batchSize && { batchSize: input.batchSize }),
  });
  await relay.drain();
  const cost = tell(count);
  await relay.stop();
  return cost;
}

/** Commits events at an even pace while the relay runs. Resolves with when each commit was asked for. */
async function announceAtPace(input: {
  readonly perSecond: number;
  readonly seconds: number;
  readonly pollMs?: number;
  /** Without, the relay has only its poll. */
  readonly notify: boolean;
}): Promise<ReadonlyMap<string, number>> {
  const relay = startRelay({ source, dataSource, databaseUrl, broker, logger, ...(input.pollMs && { pollMs: input.pollMs }) });
  const committedAt = new Map<string, number>();
  const pending: Promise<void>[] = [];
  const failures: unknown[] = [];
  const announce = () => announceOne(committedAt, input.notify).catch((error) => void failures.push(error));
  const startedAt = performance.now();
  const total = input.perSecond * input.seconds;
  while (pending.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1_000) * input.perSecond));
    while (pending.length < due) pending.push(announce());
    await new Promise((resume) => setTimeout(resume, 1_000 / input.perSecond / 2));
  }
  await Promise.all(pending);
  if (failures.length > 0) throw new Error(`${failures.length} of ${total} events were not committed.`, { cause: failures[0] });
  await relay.drain();
  await relay.stop();
  return committedAt;
}

async function announceOne(committedAt: Map<string, number>, notify: boolean): Promise<void> {
  const subject = newId();
  const outgoing = { source, subject, lastSequence: 0, at: new Date(), traceparent: undefined };
  await dataSource.transaction(async (manager) => {
    if (notify) await writeOutbox(manager, outgoing, [announcementOf(subject, 1)]);
    else await putIntoOutbox(manager, [{ subject, sequence: 1 }]);
    // Before the COMMIT goes out, so that its own time counts.
    committedAt.set(subject, sharedNowMs());
  });
}

const jobs = { open, fill, drain, announceAtPace };
export type Relaying = typeof jobs;
serve(jobs);
