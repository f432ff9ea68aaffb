import { createProjections } from "@coop/adhesions/events/projections.ts";
import { migrations } from "@coop/adhesions/postgres/migrations.ts";
import { keepAuthorisation, keepDossiers, keepFundings } from "@coop/adhesions/postgres/projections.ts";
import { tables } from "@coop/adhesions/postgres/tables.ts";
import type { Broker, IncomingMessage, SubscriptionRequest } from "@coop/service-kit/broker/broker.ts";
import { createInbox } from "@coop/service-kit/events/inbox.ts";
import { createDataSource, migrate } from "@coop/service-kit/postgres/data-source.ts";
import { type BrokerRecipe, brokerFrom } from "@coop/testkit/broker-recipe.ts";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { serve } from "../worker.ts";
import { type Cost, sharedNowMs, startMeter } from "./meter.ts";

/** The service that is told: the inbox and the projections of `adhesions`, on its database. */
const logger = pino({ level: "warn" }, pino.destination(2));
let dataSource: DataSource;
let broker: Broker;

async function open(input: { readonly databaseUrl: string; readonly recipe: BrokerRecipe }): Promise<void> {
  dataSource = await createDataSource({ url: input.databaseUrl, tables, migrations }).initialize();
  await migrate(dataSource);
  broker = await brokerFrom(input.recipe);
}

type Handled = (messages: readonly IncomingMessage[]) => void;

/** The broker, which tells what a handler is done with: its effects are committed then. */
function watched(batchSize: number | undefined, onHandled: Handled): Broker {
  const subscribe = (request: SubscriptionRequest) =>
    broker.subscribe({
      ...request,
      ...(batchSize && { batchSize }),
      handle: async (messages) => {
        await request.handle(messages);
        onHandled(messages);
      },
    });
  return { ...broker, subscribe };
}

function start(consumer: string, batchSize: number | undefined, onHandled: Handled) {
  const subscribed = createProjections({ keepDossiers, keepAuthorisation, keepFundings }).flatMap(
    (projection) => projection.subscribed,
  );
  return createInbox({ dataSource, broker: watched(batchSize, onHandled), logger, consumer, subscribed }).start();
}

/** Consumes and projects the first `count` messages and tells the cost, joining the group and fetching included. */
async function consume(input: { consumer: string; count: number; batchSize?: number }): Promise<Cost> {
  const done = Promise.withResolvers<Cost>();
  const tell = startMeter();
  let handled = 0;
  const subscription = await start(input.consumer, input.batchSize, ({ length }) => {
    handled += length;
    if (handled >= input.count) done.resolve(tell(handled));
  });
  const cost = await done.promise;
  await subscription.stop();
  return cost;
}

/** How many events the consumer has applied, by its marks, and how many dossiers and parked messages there are. */
async function applied({ consumer }: { consumer: string }): Promise<{ events: number; dossiers: number; parked: number }> {
  const [counted] = await dataSource.query(
    `SELECT (SELECT coalesce(sum(sequence), 0)::int FROM inbox_mark WHERE consumer = $1) AS events,
       (SELECT count(*)::int FROM dossier) AS dossiers, (SELECT count(*)::int FROM parked_message) AS parked`,
    [consumer],
  );
  return counted;
}

let watching: { readonly appliedAt: Map<string, number>; stop(): Promise<void> } | undefined;

/** Consumes from now on, and notes when the effect of each message was committed. */
async function watch({ consumer }: { consumer: string }): Promise<void> {
  const appliedAt = new Map<string, number>();
  const subscription = await start(consumer, undefined, (messages) => {
    const now = sharedNowMs();
    for (const { key } of messages) appliedAt.set(key, now);
  });
  watching = { appliedAt, stop: () => subscription.stop() };
}

/** Stops once the events of all these subjects are seen; resolves with when. */
async function seen({ subjects }: { subjects: readonly string[] }): Promise<ReadonlyMap<string, number>> {
  const appliedAt = watching?.appliedAt ?? new Map<string, number>();
  const missing = () => subjects.filter((subject) => !appliedAt.has(subject)).length;
  for (let waits = 0; missing() > 0; waits += 1) {
    if (waits > 600) throw new Error(`${missing()} of ${subjects.length} events did not arrive.`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
  await watching?.stop();
  return appliedAt;
}

const jobs = { open, consume, applied, watch, seen };
export type Consuming = typeof jobs;
serve(jobs);
