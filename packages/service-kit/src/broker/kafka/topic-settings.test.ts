import { expect, test } from "@jest/globals";
import { type ExistingTopic, topicFaults, topicSettings } from "./topic-settings.ts";

const durability = { replicationFactor: 3, minInSyncReplicas: 2 };
const settings = new Map(topicSettings(durability).map(({ name, value }) => [name, value]));
const topic: ExistingTopic = { name: "coop.protocols", partitions: 12, replicas: 3, settings };

test("a topic as we make it is without fault", () => {
  expect(topicFaults(topic, 12, durability)).toEqual([]);
});

test.each([
  [{ partitions: 6 }, "has 6 partitions, not 12"],
  [{ replicas: 1 }, "has 1 replicas where 3 are configured"],
  [{ settings: new Map(settings).set("retention.ms", "604800000") }, "forgets messages"],
  [{ settings: new Map(settings).set("retention.bytes", "1000000") }, "forgets messages"],
  [{ settings: new Map(settings).set("cleanup.policy", "compact") }, "drops older messages"],
  [{ settings: new Map(settings).set("max.message.bytes", "65536") }, "refuses large messages"],
  [{ settings: new Map(settings).set("min.insync.replicas", "1") }, "has min.insync.replicas 1"],
])("%j is a fault", (change, sentence) => {
  const faults = topicFaults({ ...topic, ...change }, 12, durability);
  expect(faults).toEqual([expect.stringContaining(`Topic coop.protocols ${sentence}`)]);
});
