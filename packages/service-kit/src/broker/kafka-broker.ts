import { createRequire } from "node:module";
import {
  type Admin,
  type EachBatchPayload,
  Kafka,
  type KafkaConfig,
  type LogEntry,
  logLevel,
  PartitionAssigners,
  type Producer,
  type SASLOptions,
} from "kafkajs";
import {
  BATCH_SIZE,
  type Broker,
  BrokerStopped,
  type OutgoingMessage,
  type Subscription,
  type SubscriptionRequest,
  type TopicDefinition,
  UnknownTopic,
} from "./broker.ts";
import { watchCoordinator } from "./kafka/coordinator-watch.ts";
import { endsOf, forgetGroup } from "./kafka/groups.ts";
import { readRecord } from "./kafka/incoming.ts";
import { joinWithEmptyHands } from "./kafka/join-guard.ts";
import { lagOf } from "./kafka/lag.ts";
import { createLanes, type Lanes } from "./kafka/lanes.ts";
import { quietly } from "./kafka/log.ts";
import { mendKafkajs } from "./kafka/mend-kafkajs.ts";
import type { KafkaBrokerOptions } from "./kafka/options.ts";
import { createSlots } from "./kafka/slots.ts";
import { supervise } from "./kafka/supervise.ts";
import { type ExistingTopic, topicFaults, topicSettings } from "./kafka/topic-settings.ts";
import { inWordsOfThePort, tellsOfLostTopic, withAdvice } from "./kafka/trouble.ts";
import { untilServed } from "./kafka/until-served.ts";
import { partitionOf } from "./partition-of.ts";
import { portionsOf } from "./portions.ts";

mendKafkajs(createRequire(import.meta.url));

/** What one request to Kafka carries at most, so that no partition's part of it is larger than a batch may be. */
const PORTION_BYTES = 1_000_000;
/** How long a fetch waits for news. Also how long a partition that was held waits at most to be fetched again. */
const FETCH_WAIT_MS = 50;
/**
 * What one fetch brings: about one batch of events as they are. Of a backlog kafkajs would bring ten times as much at once, and what lives while it is
 * handled is what a garbage collector pays for. A partition gets its turn once those before it have no more than that.
 */
const FETCH_BYTES = 2_000_000;
/** How many of the partitions that one fetch brings are begun together. kafkajs keeps a worker for each. */
const PARTITIONS_TOGETHER = 32;
const PRODUCE_TIMEOUT_MS = 10_000;
const REBALANCE_TIMEOUT_MS = 60_000;

/** A call fails within seconds while Kafka is away: who calls knows better when to try again. */
const CALL_RETRY = { initialRetryTime: 100, maxRetryTime: 1_000, factor: 0.5, multiplier: 2, retries: 2 };
/**
 * A send is tried once: kafkajs' own repeat leaves out what it meant for a partition that has moved, in the meantime, to
 * a node which had answered for others before, and says that all was sent. Who publishes repeats the whole.
 */
const SEND_RETRY = { ...CALL_RETRY, retries: 0 };
/** A member tries as long as a rebalance may take, and then begins anew from the first connection. */
const MEMBER_RETRY = { ...CALL_RETRY, retries: 60 };

/** Kafka behind the port, by kafkajs, whose idempotent producer and transactions are not leaned on: the outbox repeats. */
export function createKafkaBroker(options: KafkaBrokerOptions): Broker {
  const { topicPrefix = "", groupPrefix = "", replicationFactor = 1, minInSyncReplicas = 1, logger } = options;
  const { sessionTimeoutMs = 10_000, partitionsAtOnce = 4, retry = { firstMs: 200, maxMs: 30_000 } } = options;
  const durability = { replicationFactor, minInSyncReplicas };
  const log = quietly(logger);
  const config: KafkaConfig = { ...clientConfig(options), logCreator: () => log };
  const producers = new Map<string, Promise<Producer>>();
  const subscriptions = new Set<Subscription>();
  const inFlight = new Set<Promise<unknown>>();
  const ensured = new Set<string>();
  let stopped: Promise<void> | undefined;

  /** Runs a call, and lets `stop` wait for it. */
  async function run<Value>(call: () => Promise<Value>): Promise<Value> {
    if (stopped !== undefined) throw new BrokerStopped();
    const running = call().catch((error: unknown) => {
      throw withAdvice(error);
    });
    inFlight.add(running);
    return running.finally(() => inFlight.delete(running));
  }

  /** A connection of its own for each question: it is asked seldom, and so it tells how Kafka is now. */
  async function withAdmin<Value>(ask: (admin: Admin) => Promise<Value>): Promise<Value> {
    const admin = new Kafka(config).admin();
    try {
      await admin.connect();
      return await ask(admin);
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }

  async function ensureTopics(topics: readonly TopicDefinition[]): Promise<void> {
    await withAdmin(async (admin) => {
      const existing = new Set(await admin.listTopics());
      const missing = topics.filter(({ name }) => !existing.has(topicPrefix + name));
      // kafkajs' own wait for leaders gives up at a node that has not heard of the topic yet.
      if (missing.length > 0) await admin.createTopics({ topics: missing.map(newTopic), waitForLeaders: false });
      for (const { name } of missing) await untilServed(() => admin.fetchTopicOffsets(topicPrefix + name));
      const faults: string[] = [];
      for (const { name, partitions } of topics) {
        const existing = await untilServed(() => describeTopic(admin, topicPrefix + name));
        faults.push(...topicFaults(existing, partitions, durability));
      }
      if (faults.length > 0) throw new Error(faults.join("\n"));
    });
    for (const { name } of topics) ensured.add(name);
  }

  const newTopic = ({ name, partitions }: TopicDefinition) => ({
    topic: topicPrefix + name,
    numPartitions: partitions,
    replicationFactor,
    configEntries: [...topicSettings(durability)],
  });

  async function publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    for (const portion of portionsOf(topic, messages, PORTION_BYTES)) await send(topic, portion);
  }

  /** A producer that failed is replaced: what it remembers of the cluster may be why. */
  async function send(topic: string, portion: readonly OutgoingMessage[]): Promise<void> {
    const promised = producers.get(topic) ?? newProducer();
    producers.set(topic, promised);
    try {
      const producer = await promised;
      await producer.send({ topic: topicPrefix + topic, messages: [...portion], acks: -1, timeout: PRODUCE_TIMEOUT_MS });
    } catch (error) {
      if (producers.get(topic) === promised) producers.delete(topic);
      void promised.then((producer) => producer.disconnect()).catch(() => undefined);
      throw inWordsOfThePort(error, topic);
    }
  }

  async function newProducer(): Promise<Producer> {
    const producer = new Kafka(config).producer({
      allowAutoTopicCreation: false,
      retry: SEND_RETRY,
      createPartitioner: () => (choice) => partitionOf(String(choice.message.key), choice.partitionMetadata.length),
    });
    await producer.connect();
    return producer;
  }

  async function lag(admin: Admin, group: string, topics: readonly string[]): Promise<ReadonlyMap<string, number>> {
    await requireTopics(admin, topics);
    return lagOf(admin, groupPrefix + group, topics, topicPrefix);
  }

  async function requireTopics(admin: Admin, topics: readonly string[]): Promise<void> {
    for (const topic of topics) {
      await admin.fetchTopicMetadata({ topics: [topicPrefix + topic] }).catch((error: unknown) => {
        throw inWordsOfThePort(error, topic);
      });
    }
  }

  async function subscribe(request: SubscriptionRequest): Promise<Subscription> {
    await withAdmin((admin) => requireTopics(admin, request.topics));
    const { handle, batchSize = BATCH_SIZE, group } = request;
    const about = logger.child({ group });
    const lanes = createLanes({ handle, batchSize, retry, slots: createSlots(partitionsAtOnce), logger: about });
    let aliveUntilMs = performance.now();
    const signOfLife = () => (aliveUntilMs = performance.now() + sessionTimeoutMs);
    const life = supervise((stopping) => beMember(request, lanes, stopping, signOfLife), { logger: about, retry });
    const subscription = {
      awayMs: () => Math.max(performance.now() - aliveUntilMs, 0),
      async stop() {
        subscriptions.delete(subscription);
        await lanes.end();
        await life.stop();
      },
    };
    subscriptions.add(subscription);
    return subscription;
  }

  /** Is a member of the group from the first connection on; resolves when told to stop, rejects when kafkajs gives up. */
  async function beMember(
    { group, topics }: SubscriptionRequest,
    lanes: Lanes,
    stopping: AbortSignal,
    signOfLife: () => void,
  ): Promise<void> {
    const ended = Promise.withResolvers<void>();
    // A topic that is made again begins anew, and kafkajs would go on where it was in the former one.
    const logCreator = () => (entry: LogEntry) => {
      log(entry);
      if (tellsOfLostTopic(entry)) ended.reject(new Error(`One of the topics ${topics.join(", ")} is gone.`));
    };
    ended.promise.catch(() => undefined);
    const consumer = new Kafka({ ...config, logCreator }).consumer({
      groupId: groupPrefix + group,
      partitionAssigners: [joinWithEmptyHands(PartitionAssigners.roundRobin, lanes, stopping)],
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.min(3_000, sessionTimeoutMs / 4),
      rebalanceTimeout: REBALANCE_TIMEOUT_MS,
      maxWaitTimeInMs: FETCH_WAIT_MS,
      maxBytes: FETCH_BYTES,
      allowAutoTopicCreation: false,
      retry: { ...MEMBER_RETRY, restartOnFailure: () => Promise.resolve(false) },
    });
    let assigned: Readonly<Record<string, readonly number[]>> = {};
    let heartbeat = () => Promise.resolve();
    consumer.on("consumer.group_join", ({ payload }) => {
      assigned = payload.memberAssignment;
      signOfLife();
      logger.debug({ group, assigned }, "Joined the group.");
    });
    consumer.on("consumer.heartbeat", signOfLife);
    consumer.on("consumer.crash", ({ payload }) => ended.reject(payload.error));
    const end = () => ended.resolve();
    stopping.addEventListener("abort", end);
    const watch = watchCoordinator((error) => ended.reject(error));
    // kafkajs gives no sign of life while it waits to join, which it may have to do for as long as a handler takes.
    const beating = setInterval(() => void heartbeat().then(watch.answered, watch.failed), sessionTimeoutMs / 4);

    async function eachBatch(payload: EachBatchPayload): Promise<void> {
      const { batch, pause, resolveOffset, commitOffsetsIfNecessary } = payload;
      ({ heartbeat } = payload);
      // What is not resolved is fetched again, by whoever has the partition then.
      if (stopping.aborted || !assigned[batch.topic]?.includes(batch.partition)) return;
      const { topic, partition } = batch;
      const name = topic.slice(topicPrefix.length);
      // Not `consumer.commitOffsets`, which would try for a minute by itself and hold the partition meanwhile.
      const commit = (next: bigint) =>
        commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(next) }] }] }).catch((error) => {
          watch.failed(error);
          throw error;
        });
      const done = ({ offset }: { offset: bigint }) => resolveOffset(String(offset));
      const messages = batch.messages.map((record) => readRecord(name, partition, record));
      await lanes.take({ messages, commit, done }, pause);
    }

    try {
      await consumer.connect();
      await consumer.subscribe({ topics: topics.map((topic) => topicPrefix + topic), fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: PARTITIONS_TOGETHER,
        eachBatch,
      });
      await ended.promise;
    } finally {
      stopping.removeEventListener("abort", end);
      clearInterval(beating);
      await consumer.disconnect().catch(() => undefined);
    }
  }

  async function ping(admin: Admin): Promise<void> {
    const { brokers } = await admin.describeCluster();
    if (brokers.length === 0) throw new Error("The Kafka cluster has no member that is ready.");
    const existing = new Set(await admin.listTopics());
    for (const topic of ensured) if (!existing.has(topicPrefix + topic)) throw new UnknownTopic(topic);
  }

  async function stop(): Promise<void> {
    await Promise.allSettled(inFlight);
    await Promise.all([...subscriptions].map((subscription) => subscription.stop()));
    await Promise.allSettled([...producers.values()].map(async (producer) => (await producer).disconnect()));
  }

  return {
    ensureTopics: (topics) => run(() => ensureTopics(topics)),
    publish: (topic, messages) => run(() => publish(topic, messages)),
    subscribe: (request) => run(() => subscribe(request)),
    lag: (group, topics) => run(() => withAdmin((admin) => lag(admin, group, topics))),
    ends: (topics) => run(() => withAdmin((admin) => endsOf(admin, topics, topicPrefix))),
    forget: (group) => run(() => withAdmin((admin) => forgetGroup(admin, groupPrefix + group))),
    ping: () => run(() => withAdmin(ping)),
    stop: () => (stopped ??= stop()),
  };
}

async function describeTopic(admin: Admin, name: string): Promise<ExistingTopic> {
  const { topics } = await admin.fetchTopicMetadata({ topics: [name] });
  const partitions = topics[0]?.partitions ?? [];
  const { resources } = await admin.describeConfigs({ resources: [{ type: TOPIC, name }], includeSynonyms: false });
  const entries = resources[0]?.configEntries ?? [];
  const settings = new Map(entries.map(({ configName, configValue }) => [configName, configValue]));
  return { name, partitions: partitions.length, replicas: partitions[0]?.replicas.length ?? 0, settings };
}

/** `ConfigResourceTypes.TOPIC`. */
const TOPIC = 2;

function clientConfig({ brokers, clientId, tls = false, sasl }: KafkaBrokerOptions): KafkaConfig {
  return {
    brokers: [...brokers],
    clientId,
    ssl: typeof tls === "boolean" ? tls : { ca: [tls.ca] },
    ...(sasl && { sasl: { ...sasl, mechanism: sasl.mechanism.toLowerCase() } as SASLOptions }),
    connectionTimeout: 3_000,
    authenticationTimeout: 5_000,
    requestTimeout: 15_000,
    retry: CALL_RETRY,
    logLevel: logLevel.INFO,
  };
}
