/** Kafka's `message.max.bytes` unless told otherwise: the largest message of the port, with what is wrapped around it. */
export const MAX_BATCH_BYTES = 1_048_588;

export interface Durability {
  readonly replicationFactor: number;
  readonly minInSyncReplicas: number;
}

/** What a topic of ours is made with. Said in full: a cluster's defaults may forget. */
export function topicSettings({ minInSyncReplicas }: Durability): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: "retention.ms", value: "-1" },
    { name: "retention.bytes", value: "-1" },
    { name: "cleanup.policy", value: "delete" },
    { name: "max.message.bytes", value: String(MAX_BATCH_BYTES) },
    { name: "min.insync.replicas", value: String(minInSyncReplicas) },
  ];
}

/** A topic that is there, as Kafka describes it. */
export interface ExistingTopic {
  readonly name: string;
  readonly partitions: number;
  readonly replicas: number;
  readonly settings: ReadonlyMap<string, string>;
}

/** All that keeps the topic from being what is promised of it, in sentences. */
export function topicFaults(topic: ExistingTopic, partitions: number, wanted: Durability): readonly string[] {
  const { name, settings } = topic;
  const number = (setting: string) => Number(settings.get(setting));
  const faults: [boolean, string][] = [
    [
      topic.partitions !== partitions,
      `has ${topic.partitions} partitions, not ${partitions}: with another number keys would lose their order`,
    ],
    [
      number("retention.ms") !== -1 || number("retention.bytes") !== -1,
      "forgets messages: retention.ms and retention.bytes must be -1",
    ],
    [settings.get("cleanup.policy") !== "delete", "drops older messages of a key: cleanup.policy must be delete"],
    [number("max.message.bytes") < MAX_BATCH_BYTES, `refuses large messages: max.message.bytes must be ${MAX_BATCH_BYTES}`],
    [
      topic.replicas < wanted.replicationFactor,
      `has ${topic.replicas} replicas where ${wanted.replicationFactor} are configured`,
    ],
    [
      number("min.insync.replicas") < wanted.minInSyncReplicas,
      `has min.insync.replicas ${number("min.insync.replicas")} where ${wanted.minInSyncReplicas} are configured`,
    ],
  ];
  return faults.filter(([isBroken]) => isBroken).map(([, sentence]) => `Topic ${name} ${sentence}.`);
}
