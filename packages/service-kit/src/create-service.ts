import { topics } from "@coop/contracts";
import type { Logger } from "pino";
import type { DataSource, EntitySchema } from "typeorm";
import { createAccessLog, type Forgetting, forgetAccesses } from "./access-log/access-log.ts";
import type { RecordedEntities } from "./access-log/noted.ts";
import type { Broker, Subscription, TopicDefinition } from "./broker/broker.ts";
import { startConsumption } from "./events/consumption.ts";
import { createInbox, type Inbox } from "./events/inbox.ts";
import { type Relay, startRelay } from "./events/relay.ts";
import type { Subscribed } from "./events/subscription.ts";
import { guardQueries, type Rights, requireRights } from "./graphql/rights.ts";
import { createSubgraph, type Subgraph } from "./graphql/subgraph.ts";
import type { Looking } from "./history/look-every.ts";
import { sealsIn } from "./history/published-seals.ts";
import { purgeDaily, type RetentionSettings } from "./history/purge-daily.ts";
import type { RetentionRule } from "./history/retention.ts";
import type { SealingKey } from "./history/seal.ts";
import { sealDaily } from "./history/seal-daily.ts";
import type { ActorKeys } from "./identity/actor-token.ts";
import { type Readings, readDatabase } from "./metrics/readings.ts";
import { createServiceMetrics } from "./metrics/service-metrics.ts";
import { createDataSource, migrate } from "./postgres/data-source.ts";
import type { Migration } from "./postgres/migrations.ts";
import { readinessOf, reasonOf } from "./readiness.ts";
import type { Service, ServiceResponse } from "./service.ts";
import { noTracing, type Tracing } from "./tracing/tracing.ts";

/** What every service is given from outside. */
export interface ServiceDependencies {
  readonly databaseUrl: string;
  readonly broker: Broker;
  readonly actorKeys: ActorKeys;
  readonly logger: Logger;
  /** Signs the history every day. */
  readonly sealingKey?: SealingKey | undefined;
  /** Where the seals are handed out to. */
  readonly sealsFolder?: string | undefined;
  /** How long it is known who consulted which dossier, in months. */
  readonly accessLogMonths?: number;
  /** Whether it looks every day for what is past its retention. */
  readonly retention?: RetentionSettings;
  /** Where the files are that dossiers name; undefined for who names none. */
  readonly filesFolder?: string | undefined;
  readonly poolSize?: number;
  /** Called with each SQL statement: tests count them. */
  readonly onStatement?: (statement: string) => void;
  /** Where its part of each trace is recorded; who gives it also stops it. */
  readonly tracing?: Tracing;
  /** How long relay and consumer may be in trouble before the service says that it is not ready. */
  readonly patienceMs?: number;
}

/** What makes one service different from another. */
export interface ServiceDefinition {
  readonly name: string;
  readonly tables: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
  readonly typeDefs: string;
  /** Who is shown one of these is recorded. */
  readonly recordedEntities?: RecordedEntities;
  /** Who may do and see what: an operation or an entity without a row in it keeps the service from starting. */
  readonly rights: Rights;
  /** What is kept no longer than it may. */
  readonly retention?: readonly RetentionRule[];
  /** Wires the parts over the service's database. */
  readonly assemble: (dataSource: DataSource) => {
    readonly resolvers: object;
    readonly subscriptions: readonly Subscribed[];
  };
}

/** A service, and the doors that tests and operators need beside the graph. */
export interface RunningService extends Service {
  readonly dataSource: DataSource;
  readonly inbox: Inbox;
  /** Publishes all that waits in the outbox now. */
  drainOutbox(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const PARTITIONS = 6;
const allTopics: readonly TopicDefinition[] = Object.values(topics).map((name) => ({ name, partitions: PARTITIONS }));

export function createService(definition: ServiceDefinition, dependencies: ServiceDependencies): RunningService {
  const { name, tables, migrations, typeDefs, rights, recordedEntities = {}, retention = [], assemble } = definition;
  const { databaseUrl, broker, actorKeys, sealingKey, sealsFolder, filesFolder, poolSize, onStatement } = dependencies;
  const { tracing = noTracing, patienceMs = PATIENCE_MS, accessLogMonths = 12 } = dependencies;
  const logger = dependencies.logger.child({ service: name });
  const dataSource = createDataSource({
    url: databaseUrl,
    tables,
    migrations,
    ...(poolSize && { poolSize }),
    ...(onStatement && { onStatement }),
  });
  const { resolvers, subscriptions } = assemble(dataSource);
  const metrics = createServiceMetrics(name, read);
  const inbox = createInbox({
    ...{ dataSource, databaseUrl, broker, logger, tracing },
    consumer: name,
    subscribed: subscriptions,
    meter: metrics.inbox,
  });
  const inHand = new Set<Promise<ServiceResponse>>();
  let subgraph: Subgraph | undefined;
  let relay: Relay | undefined;
  let subscription: Subscription | undefined;
  let sealing: Looking | undefined;
  let forgetting: Forgetting | undefined;
  let purging: Looking | undefined;
  let stopping: Promise<void> | undefined;

  async function begin(): Promise<void> {
    requireRights(name, typeDefs, rights);
    await dataSource.initialize().catch((error: unknown) => {
      throw new Error(`The database of ${name} (${placeOf(databaseUrl)}) cannot be used: ${reasonOf(error)}`, { cause: error });
    });
    await migrate(dataSource);
    relay = startRelay({ dataSource, databaseUrl, broker, logger, source: `/coop/${name}`, meter: metrics.relay, tracing });
    subscription = await startConsumption({ broker, inbox, topics: allTopics, hasServed, logger });
    const published = sealsFolder === undefined ? undefined : sealsIn(sealsFolder);
    sealing = sealingKey && sealDaily(dataSource, { service: name, key: sealingKey }, published, logger);
    forgetting = forgetAccesses(dataSource, accessLogMonths, logger);
    const files = filesFolder === undefined ? undefined : { folder: filesFolder, service: name };
    purging = dependencies.retention && purgeDaily(dataSource, retention, dependencies.retention, logger, files);
    const accessLog = createAccessLog(dataSource.manager);
    subgraph = await createSubgraph({
      ...{ name, typeDefs, actorKeys, logger, tracing },
      ...{ accessLog, recordedEntities },
      resolvers: guardQueries(resolvers, rights.queries),
    });
  }

  async function hasServed(): Promise<boolean> {
    const [found] = await dataSource.query(
      "SELECT EXISTS (SELECT 1 FROM aggregate_head) OR EXISTS (SELECT 1 FROM inbox_mark) AS served",
    );
    return found.served;
  }

  /** Stops every part, also when one of them fails; then throws the first failure. */
  async function end(): Promise<void> {
    const parts = [subgraph, subscription, relay, sealing, forgetting, purging];
    subgraph = subscription = relay = sealing = forgetting = purging = undefined;
    await Promise.allSettled(inHand);
    const failures: unknown[] = [];
    for (const part of parts) await part?.stop().catch((error: unknown) => failures.push(error));
    if (dataSource.isInitialized) await dataSource.destroy();
    if (failures.length > 0) throw failures[0];
  }

  /** For a scrape: what does not answer is left out. */
  async function read(): Promise<Readings> {
    const [database, lags] = await Promise.all([
      readDatabase(dataSource, name).catch(() => undefined),
      broker.lag(name, inbox.topics).catch(() => undefined),
    ]);
    return { database, lags };
  }

  function stop(): Promise<void> {
    stopping ??= end();
    return stopping;
  }

  return {
    name,
    dataSource,
    inbox,

    async handle(request) {
      if (!subgraph) throw new Error(`The service ${name} is not started.`);
      const answer = subgraph.handle(request);
      inHand.add(answer);
      return answer.finally(() => inHand.delete(answer));
    },

    async start() {
      stopping = undefined;
      try {
        await begin();
      } catch (error) {
        await stop().catch(() => undefined);
        throw error;
      }
      logger.info("The service is started.");
    },

    stop,

    readiness: () => readinessOf({ askDatabase: () => dataSource.query("SELECT 1"), broker, relay, subscription, patienceMs }),

    metrics: () => metrics.text(),

    async drainOutbox() {
      await relay?.drain();
    },
  };
}

/** Host, port and database of a URL: never its password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
