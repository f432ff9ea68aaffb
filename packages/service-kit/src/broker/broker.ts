/**
 * What the system asks of a broker. Kafka's shape, so that Kafka can stand behind it: topics cut into partitions, a key
 * that decides the partition, groups that remember how far they are, at least once, order per key.
 */
export interface Broker {
  /** Creates the topics that are missing and checks the others. Topics keep their messages for ever. */
  ensureTopics(topics: readonly TopicDefinition[]): Promise<void>;
  /** Resolves when all messages are durable. Messages of one key keep their order, within a call and across calls that wait for each other. */
  publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  /** Joins a group. A group that is new starts at the beginning of each topic. */
  subscribe(subscription: SubscriptionRequest): Promise<Subscription>;
  /** Resolves when the broker answers, rejects with the reason when it does not. */
  ping(): Promise<void>;
  stop(): Promise<void>;
}

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

export interface SubscriptionRequest {
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Gets the messages of one partition in their order. When it resolves they are done and the group's offset moves; when
   * it rejects, the same messages come again after a pause. Two partitions may be handled side by side, one never twice at a time.
   */
  readonly handle: (messages: readonly IncomingMessage[]) => Promise<void>;
  /** How many messages a call may hold at most. */
  readonly batchSize?: number;
}

export interface Subscription {
  /** Finishes what is in hand, commits its offset and leaves the group. */
  stop(): Promise<void>;
}
