/**
 * What the system asks of a broker. Kafka's shape, so that Kafka can stand behind it: topics cut into partitions, a key
 * that decides the partition, groups that remember how far they are, at least once, order per key.
 */
export interface Broker {
  /** Creates the topics that are missing; rejects when one exists with other partitions. Topics keep their messages for ever. */
  ensureTopics(topics: readonly TopicDefinition[]): Promise<void>;
  /**
   * Resolves when all messages are durable. Messages of one key keep their order, within a call and across calls that wait for each other.
   * Rejects when the broker is away (some may have arrived: publishing again repeats them), with UnknownTopic, or with MessagesRefused.
   */
  publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  /** Joins a group. A group that is new starts at the beginning of each topic. A broken connection is taken up again without a word. */
  subscribe(subscription: SubscriptionRequest): Promise<Subscription>;
  /** How many messages of each topic the group has not handled yet, all its members together. Rejects with UnknownTopic. */
  lag(group: string, topics: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Where the partitions of these topics end now; empty ones are left out. Rejects with UnknownTopic. */
  ends(topics: readonly string[]): Promise<readonly PartitionEnd[]>;
  /** Forgets how far a group is, if it is known: it would start at the beginning again. Nobody may be in it; Kafka rejects it else. */
  forget(group: string): Promise<void>;
  /** Resolves when the broker answers and has the topics that were ensured, rejects with the reason when not. */
  ping(): Promise<void>;
  /** Finishes what is in hand, in every subscription, and leaves. What is asked afterwards rejects with BrokerStopped. */
  stop(): Promise<void>;
}

/** The broker can't be reached: the same may succeed once it is back. */
export class BrokerAway extends Error {}

/** Topics are made at start alone: one that is gone took its events along, and somebody must know of it. */
export class UnknownTopic extends Error {
  constructor(topic: string) {
    super(
      `The broker knows no topic ${topic}. If it was deleted: a restart makes it anew, empty, and "npm run events -- republish" ` +
        "fills it with what the outbox still has, the events of the last days; older ones are lost with it.",
    );
  }
}

/** The broker takes none of these messages, however often they are offered: one of them at least is to blame. */
export class MessagesRefused extends Error {}

export class MessageTooLarge extends MessagesRefused {
  constructor(topic: string, key: string, bytes: number) {
    super(`A message for ${topic} with key ${key} has ${bytes} bytes; at most ${MAX_MESSAGE_BYTES} are carried.`);
  }
}

export class BrokerStopped extends Error {
  constructor() {
    super("The broker is stopped.");
  }
}

/** The largest key, value and headers together, just below what Kafka takes unless told otherwise (`message.max.bytes`). */
export const MAX_MESSAGE_BYTES = 1_000_000;

/** Of so many events, what is done once for all of them costs little for each; of more, there would only be more in memory. */
export const BATCH_SIZE = 2_000;

export interface TopicDefinition {
  readonly name: string;
  readonly partitions: number;
}

export interface OutgoingMessage {
  readonly key: string;
  readonly value: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface IncomingMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PartitionEnd {
  readonly topic: string;
  readonly partition: number;
  /** The offset that the next message will have. */
  readonly end: bigint;
}

export interface SubscriptionRequest {
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Gets the messages of one partition in their order. When it resolves they are done and the group's offset moves; when
   * it rejects, the same messages come again after a pause that grows. Two partitions may be handled side by side, one never
   * twice at a time within a process, nor in two processes while both are connected.
   */
  readonly handle: (messages: readonly IncomingMessage[]) => Promise<void>;
  /** How many messages a call may hold at most; `BATCH_SIZE` when not given. */
  readonly batchSize?: number;
}

export interface Subscription {
  /** For how long it has not been a member of its group, as far as it knows; 0 while it is one. Only a member gets messages. */
  awayMs(): number;
  /** Finishes what is in hand, commits its offset and leaves the group. */
  stop(): Promise<void>;
}
