import { topics } from "@coop/contracts";
import type { Logger } from "pino";
import type { DataSource, EntitySchema } from "typeorm";
import type { Broker, Subscription, TopicDefinition } from "./broker/broker.ts";
import { createInbox, type Inbox } from "./events/inbox.ts";
import { type Relay, startRelay } from "./events/relay.ts";
import type { Subscribed } from "./events/subscription.ts";
import { createSubgraph, type Subgraph } from "./graphql/subgraph.ts";
import type { ActorKeys } from "./identity/actor-token.ts";
import { createDataSource, migrate } from "./postgres/data-source.ts";
import type { Migration } from "./postgres/migrations.ts";
import type { Service } from "./service.ts";

/** What every service is given from outside. */
export interface ServiceDependencies {
  readonly databaseUrl: string;
  readonly broker: Broker;
  readonly actorKeys: ActorKeys;
  readonly logger: Logger;
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
  const { databaseUrl, broker, actorKeys, poolSize, onStatement } = dependencies;
  const logger = dependencies.logger.child({ service: name });
  const dataSource = createDataSource({
    url: databaseUrl,
    tables,
    migrations,
    ...(poolSize && { poolSize }),
    ...(onStatement && { onStatement }),
  });
  const { resolvers, subscriptions } = assemble(dataSource);
  const inbox = createInbox({ dataSource, broker, logger, consumer: name, subscribed: subscriptions });
  let subgraph: Subgraph | undefined;
  let relay: Relay | undefined;
  let subscription: Subscription | undefined;

  return {
    name,
    dataSource,
    inbox,

    async handle(request) {
      if (!subgraph) throw new Error(`The service ${name} is not started.`);
      return subgraph.handle(request);
    },

    async start() {
      await dataSource.initialize();
      await migrate(dataSource);
      subgraph = await createSubgraph({ name, typeDefs, resolvers, actorKeys, logger });
      await broker.ensureTopics(allTopics);
      relay = startRelay({ dataSource, databaseUrl, broker, logger });
      subscription = await inbox.start();
      logger.info("The service is started.");
    },

    async stop() {
      await subgraph?.stop();
      await subscription?.stop();
      await relay?.stop();
      if (dataSource.isInitialized) await dataSource.destroy();
    },

    async readiness() {
      const [database, events] = await Promise.all([check(() => dataSource.query("SELECT 1")), check(() => broker.ping())]);
      return { ready: database === "ok" && events === "ok", checks: { database, broker: events } };
    },

    async drainOutbox() {
      await relay?.drain();
    },
  };
}

async function check(probe: () => Promise<unknown>): Promise<string> {
  try {
    await probe();
    return "ok";
  } catch (error) {
    return (error as Error).message;
  }
}
