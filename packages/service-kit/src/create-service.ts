import { setTimeout as sleep } from "node:timers/promises";
import { topics } from "@coop/contracts";
import type { Logger } from "pino";
import type { DataSource, EntitySchema } from "typeorm";
import type { Broker, Subscription, TopicDefinition } from "./broker/broker.ts";
import { createInbox, type Inbox } from "./events/inbox.ts";
import { type Relay, startRelay } from "./events/relay.ts";
import type { Subscribed } from "./events/subscription.ts";
import { createSubgraph, type Subgraph } from "./graphql/subgraph.ts";
import type { SealingKey } from "./history/seal.ts";
import { type DailySealing, sealDaily } from "./history/seal-daily.ts";
import type { ActorKeys } from "./identity/actor-token.ts";
import { createDataSource, migrate } from "./postgres/data-source.ts";
import type { Migration } from "./postgres/migrations.ts";
import type { Service, ServiceResponse } from "./service.ts";

/** What every service is given from outside. */
export interface ServiceDependencies {
  readonly databaseUrl: string;
  readonly broker: Broker;
  readonly actorKeys: ActorKeys;
  readonly logger: Logger;
  /** Signs the history every day. */
  readonly sealingKey?: SealingKey | undefined;
  readonly poolSize?: number;
  /** Called with each SQL statement: tests count them. */
  readonly onStatement?: (statement: string) => void;
}

/** What makes one service different from another. */
export interface ServiceDefinition {
  readonly name: keyof typeof topics;
  readonly tables: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
  readonly typeDefs: string;
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

const PARTITIONS = 6;
const allTopics: readonly TopicDefinition[] = Object.values(topics).map((name) => ({ name, partitions: PARTITIONS }));

export function createService(definition: ServiceDefinition, dependencies: ServiceDependencies): RunningService {
  const { name, tables, migrations, typeDefs, assemble } = definition;
  const { databaseUrl, broker, actorKeys, sealingKey, poolSize, onStatement } = dependencies;
  const logger = dependencies.logger.child({ service: name });
  const dataSource = createDataSource({
    url: databaseUrl,
    tables,
    migrations,
    ...(poolSize && { poolSize }),
    ...(onStatement && { onStatement }),
  });
  const { resolvers, subscriptions } = assemble(dataSource);
  const inbox = createInbox({ dataSource, databaseUrl, broker, logger, consumer: name, subscribed: subscriptions });
  const inHand = new Set<Promise<ServiceResponse>>();
  let subgraph: Subgraph | undefined;
  let relay: Relay | undefined;
  let subscription: Subscription | undefined;
  let sealing: DailySealing | undefined;
  let stopping: Promise<void> | undefined;

  async function begin(): Promise<void> {
    await dataSource.initialize().catch((error: unknown) => {
      throw new Error(`The database of ${name} (${placeOf(databaseUrl)}) cannot be used: ${reasonOf(error)}`, { cause: error });
    });
    await migrate(dataSource);
    await broker.ensureTopics(allTopics);
    relay = startRelay({ dataSource, databaseUrl, broker, logger, source: `/coop/${name}` });
    subscription = await inbox.start();
    sealing = sealingKey && sealDaily(dataSource, { service: name, key: sealingKey }, logger);
    subgraph = await createSubgraph({ name, typeDefs, resolvers, actorKeys, logger });
  }

  /** Stops every part, also when one of them fails; then throws the first failure. */
  async function end(): Promise<void> {
    const parts = [subgraph, subscription, relay, sealing];
    [subgraph, subscription, relay, sealing] = [undefined, undefined, undefined, undefined];
    await Promise.allSettled(inHand);
    const failures: unknown[] = [];
    for (const part of parts) await part?.stop().catch((error: unknown) => failures.push(error));
    if (dataSource.isInitialized) await dataSource.destroy();
    if (failures.length > 0) throw failures[0];
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

    async readiness() {
      const [database, events] = await Promise.all([check(() => dataSource.query("SELECT 1")), check(() => broker.ping())]);
      return { ready: database === "ok" && events === "ok", checks: { database, broker: events } };
    },

    async drainOutbox() {
      await relay?.drain();
    },
  };
}

/** Who asks whether we are ready waits no longer than that; what hangs is not ready. */
const PROBE_MS = 2_000;

async function check(probe: () => Promise<unknown>): Promise<string> {
  const patience = new AbortController();
  try {
    const tooLong = sleep(PROBE_MS, `no answer within ${PROBE_MS} ms`, { signal: patience.signal });
    return await Promise.race([tooLong, probe().then(() => "ok")]);
  } catch (error) {
    return reasonOf(error);
  } finally {
    patience.abort();
  }
}

/** Host, port and database of a URL: never its password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Node gives an error without a message when it tried several addresses of a host. */
function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}
