import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  type Broker,
  BrokerStopped,
  type IncomingMessage,
  MAX_MESSAGE_BYTES,
  MessageTooLarge,
  type OutgoingMessage,
  UnknownTopic,
} from "@coop/service-kit/broker/broker.ts";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { collect, numbered, values } from "./broker-messages.ts";
import { promisesOfProgress } from "./broker-progress.ts";
import { type BrokerRecipe, brokerFrom } from "./broker-recipe.ts";
import { waitFor } from "./wait-for.ts";

export interface BrokerContractOptions {
  /** Makes what the brokers run on; resolves with how to make a broker on it. */
  readonly setUp: () => Promise<{ recipe: BrokerRecipe; tearDown(): Promise<void> }>;
  /** How long a group may take to notice that a member died, and to begin again. */
  readonly patienceMs: number;
}

const PARTITIONS = 6;

/** What every broker behind the port promises. Each test has a topic and groups of its own. */
export function brokerContract(name: string, { setUp, patienceMs }: BrokerContractOptions): void {
  describe(name, () => {
    let recipe: BrokerRecipe;
    let tearDown: () => Promise<void>;
    const opened: Broker[] = [];
    const patience = { timeoutMs: patienceMs };

    beforeAll(async () => {
      ({ recipe, tearDown } = await setUp());
    }, 60_000);
    afterEach(() => Promise.all(opened.splice(0).map((broker) => broker.stop())), patienceMs);
    afterAll(() => tearDown());

    async function open(): Promise<Broker> {
      const broker = await brokerFrom(recipe);
      opened.push(broker);
      return broker;
    }

    async function openWithTopic(partitions = PARTITIONS): Promise<{ broker: Broker; topic: string }> {
      const broker = await open();
      const topic = `contract.${randomUUID()}`;
      await broker.ensureTopics([{ name: topic, partitions }]);
      return { broker, topic };
    }

    const check = (sentence: string, body: () => Promise<void>) => test(sentence, body, patienceMs * 2);

    promisesOfProgress({ check, openWithTopic, patience });

    check("messages of one key come in their order, within a call and across calls", async () => {
      const { broker, topic } = await openWithTopic();
      const seen = await collect(broker, { group: "order", topic });
      for (let call = 0; call < 5; call += 1) await broker.publish(topic, numbered(40, { from: call * 40, keys: 7 }));
      await waitFor(() => seen.length === 200, patience);
      for (const ofKey of Map.groupBy(seen, ({ key }) => key).values()) {
        const numbers = ofKey.map(({ value }) => Number(value));
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
        expect(new Set(ofKey.map(({ partition }) => partition)).size).toBe(1);
      }
    });

    check("offsets grow in each partition and no message is handled twice while nothing fails", async () => {
      const { broker, topic } = await openWithTopic();
      await broker.publish(topic, numbered(300, { keys: 50 }));
      const seen = await collect(broker, { group: "offsets", topic });
      await waitFor(() => seen.length >= 300, patience);
      expect(new Set(values(seen)).size).toBe(300);
      for (const ofPartition of Map.groupBy(seen, ({ partition }) => partition).values()) {
        const offsets = ofPartition.map(({ offset }) => offset);
        expect(offsets).toEqual(offsets.toSorted((one, other) => Number(one - other)));
      }
    });

    check("a new group starts at the beginning, and a group that comes back goes on where it was", async () => {
      const { broker, topic } = await openWithTopic();
      await broker.publish(topic, numbered(20, {}));
      const first = await collect(broker, { group: "returning", topic });
      await waitFor(() => first.length === 20, patience);
      await broker.stop();

      const again = await open();
      await again.publish(topic, numbered(5, { from: 20 }));
      const second = await collect(again, { group: "returning", topic });
      await waitFor(() => second.length === 5, patience);
      expect(values(second)).toEqual(["20", "21", "22", "23", "24"]);
    });

    check("a failed handler gets the same messages again, and the other partitions go on meanwhile", async () => {
      const { broker, topic } = await openWithTopic();
      let failures = 0;
      let isWell = false;
      const seen: IncomingMessage[] = [];
      await broker.subscribe({
        group: "failing",
        topics: [topic],
        handle: async (messages) => {
          if (!isWell && messages.some(({ key }) => key === "k0")) {
            failures += 1;
            throw new Error("not yet");
          }
          seen.push(...messages);
        },
      });
      await broker.publish(topic, numbered(10, { keys: 1 }));
      await waitFor(() => failures > 0, patience);
      await broker.publish(topic, numbered(60, { from: 10, keys: 60 }));
      const partitionsSeen = () => new Set(seen.map(({ partition }) => partition)).size;
      await waitFor(() => failures >= 3 && partitionsSeen() === PARTITIONS - 1, {
        ...patience,
        describe: "all partitions but one",
      });
      isWell = true;
      await waitFor(() => seen.length === 70, { ...patience, describe: () => `70 messages, there are ${seen.length}` });
      const ofFailing = values(seen.filter(({ key }) => key === "k0"));
      expect(ofFailing).toEqual(Array.from({ length: 11 }, (_, number) => String(number)));
    });

    check("two groups each get all", async () => {
      const { broker, topic } = await openWithTopic();
      const one = await collect(broker, { group: "one", topic });
      const two = await collect(broker, { group: "two", topic });
      await broker.publish(topic, numbered(50, { keys: 10 }));
      await waitFor(() => one.length === 50 && two.length === 50, patience);
      expect(values(one).toSorted()).toEqual(values(two).toSorted());
    });

    check("two members of a group share its partitions, and none is in two hands at a time", async () => {
      const { broker, topic } = await openWithTopic();
      const shared: IncomingMessage[] = [];
      const inHand = new Set<number>();
      let doubled = 0;
      const perMember = [0, 0];
      for (const [index, member] of [broker, await open()].entries()) {
        await member.subscribe({
          group: "sharing",
          topics: [topic],
          batchSize: 5,
          handle: async (messages) => {
            const { partition } = messages[0] as IncomingMessage;
            if (inHand.has(partition)) doubled += 1;
            inHand.add(partition);
            await new Promise((resume) => setTimeout(resume, 10));
            inHand.delete(partition);
            shared.push(...messages);
            perMember[index] = (perMember[index] as number) + messages.length;
          },
        });
      }
      let published = 0;
      await waitFor(
        async () => {
          if (published - shared.length < 200) await broker.publish(topic, numbered(300, { from: published, keys: 60 }));
          published += published - shared.length < 200 ? 300 : 0;
          return perMember.every((messages) => messages > 0);
        },
        { ...patience, describe: "both members to have handled something" },
      );
      await waitFor(() => new Set(values(shared)).size >= published, patience);
      expect(doubled).toBe(0);
    });

    check("when the process of a member is killed, another one gets what it had not finished", async () => {
      const { broker, topic } = await openWithTopic(1);
      const child = fork(
        fileURLToPath(new URL("broker-member.ts", import.meta.url)),
        [JSON.stringify({ recipe, group: "killed", topic })],
        {
          execArgv: [],
          stdio: ["ignore", "inherit", "inherit", "ipc"],
        },
      );
      await broker.publish(topic, numbered(3, {}));
      const [begun] = (await once(child, "message")) as [string[]];
      expect(begun[0]).toBe("0");
      const seen = await collect(broker, { group: "killed", topic });
      child.kill("SIGKILL");
      await waitFor(() => seen.length >= 3, { ...patience, describe: "the messages that the killed process held" });
      expect(values(seen)).toEqual(["0", "1", "2"]);
    });

    check("a call holds at most as many messages as the subscription wants, of one partition", async () => {
      const { broker, topic } = await openWithTopic();
      await broker.publish(topic, numbered(100, { keys: 20 }));
      const calls: (readonly IncomingMessage[])[] = [];
      await broker.subscribe({
        group: "small",
        topics: [topic],
        batchSize: 7,
        handle: async (messages) => void calls.push(messages),
      });
      await waitFor(() => calls.flat().length === 100, patience);
      expect(Math.max(...calls.map((messages) => messages.length))).toBeLessThanOrEqual(7);
      expect(calls.every((messages) => new Set(messages.map(({ partition }) => partition)).size === 1)).toBe(true);
    });

    check("5,000 messages in one call arrive", async () => {
      const { broker, topic } = await openWithTopic();
      const seen = await collect(broker, { group: "many", topic });
      await broker.publish(topic, numbered(5_000, { keys: 500 }));
      await waitFor(() => seen.length >= 5_000, patience);
      expect(new Set(values(seen)).size).toBe(5_000);
    });

    check("keys, values and headers arrive as they were sent, also large ones and all scripts", async () => {
      const { broker, topic } = await openWithTopic();
      const sent: OutgoingMessage[] = [
        {
          key: "été ☃",
          value: '{"œuvre": "\\u0000 \\"L\'Haÿ\\" {NULL} 🩺"}\n',
          headers: { "content-type": 'a;b="c"', traceparent: "00-é-01" },
        },
        { key: "", value: "" },
        { key: "large", value: "é".repeat(450_000), headers: {} },
      ];
      const seen = await collect(broker, { group: "exact", topic });
      await broker.publish(topic, sent);
      await waitFor(() => seen.length === 3, patience);
      for (const { key, value, headers = {} } of sent) {
        const got = seen.find((message) => message.key === key);
        expect(got?.value === value).toBe(true);
        expect(got?.headers).toEqual(headers);
        expect(got?.topic).toBe(topic);
      }
    });

    check("a message that is too large is refused, and its batch with it", async () => {
      const { broker, topic } = await openWithTopic();
      const tooLarge = { key: "k", value: "x".repeat(MAX_MESSAGE_BYTES) };
      await expect(broker.publish(topic, [...numbered(1, {}), tooLarge])).rejects.toThrow(MessageTooLarge);
      const seen = await collect(broker, { group: "refused", topic });
      await broker.publish(topic, [{ key: "k", value: "after" }]);
      await waitFor(() => seen.length > 0, patience);
      expect(values(seen)).toEqual(["after"]);
    });

    check("an unknown topic is refused", async () => {
      const broker = await open();
      const unknown = `contract.unknown.${randomUUID()}`;
      await expect(broker.publish(unknown, numbered(1, {}))).rejects.toThrow(UnknownTopic);
      await expect(collect(broker, { group: "lost", topic: unknown })).rejects.toThrow(UnknownTopic);
      await expect(broker.ends([unknown])).rejects.toThrow(UnknownTopic);
    });

    check("topics are made once, also by two at a time, and another number of partitions is refused", async () => {
      const { broker, topic } = await openWithTopic();
      const topics = [
        { name: topic, partitions: PARTITIONS },
        { name: `${topic}.other`, partitions: 1 },
      ];
      const other = await open();
      await Promise.all([broker.ensureTopics(topics), other.ensureTopics(topics.toReversed())]);
      await broker.ensureTopics(topics);
      await expect(broker.ensureTopics([{ name: topic, partitions: PARTITIONS + 1 }])).rejects.toThrow(String(PARTITIONS));
    });

    check("stopping waits for what is in hand and remembers that it was done", async () => {
      const { broker, topic } = await openWithTopic(1);
      const handling = Promise.withResolvers<void>();
      const mayEnd = Promise.withResolvers<void>();
      let finished = false;
      const subscription = await broker.subscribe({
        group: "stopping",
        topics: [topic],
        handle: async () => {
          handling.resolve();
          await mayEnd.promise;
          finished = true;
        },
      });
      await broker.publish(topic, [{ key: "k", value: "in hand" }]);
      await handling.promise;
      const stopping = subscription.stop();
      await broker.publish(topic, [{ key: "k", value: "next" }]);
      mayEnd.resolve();
      await stopping;
      expect(finished).toBe(true);
      const seen = await collect(broker, { group: "stopping", topic });
      await waitFor(() => seen.length > 0, patience);
      expect(values(seen)).toEqual(["next"]);
    });

    check("a stopped broker refuses, and stops again without complaint", async () => {
      const { broker, topic } = await openWithTopic();
      await broker.ping();
      const unfinished = broker.publish(topic, numbered(10, {}));
      await broker.stop();
      await unfinished;
      await broker.stop();
      await expect(broker.publish(topic, numbered(1, {}))).rejects.toThrow(BrokerStopped);
      await expect(collect(broker, { group: "late", topic })).rejects.toThrow(BrokerStopped);
      await expect(broker.ping()).rejects.toThrow(BrokerStopped);
    });
  });
}
