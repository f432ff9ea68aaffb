import { randomUUID } from "node:crypto";
import { type Broker, type IncomingMessage, UnknownTopic } from "@coop/service-kit/broker/broker.ts";
import { expect } from "@jest/globals";
import { numbered } from "./broker-messages.ts";
import { waitFor } from "./wait-for.ts";

export interface ProgressContract {
  readonly check: (sentence: string, body: () => Promise<void>) => void;
  readonly openWithTopic: () => Promise<{ readonly broker: Broker; readonly topic: string }>;
  readonly patience: { readonly timeoutMs: number };
}

/** What a broker tells of topics and groups: where they end, and how far they are. Part of the contract. */
export function promisesOfProgress({ check, openWithTopic, patience }: ProgressContract): void {
  check("where topics end is told, and a group that is forgotten begins anew", async () => {
    const { broker, topic } = await openWithTopic();
    expect(await broker.ends([topic])).toEqual([]);
    await broker.publish(topic, numbered(3, {}));
    expect(await broker.ends([topic])).toEqual([{ topic, partition: expect.any(Number), end: 3n }]);
    await broker.forget("forgetful");
    for (const reading of ["first", "second"]) {
      const seen: IncomingMessage[] = [];
      const request = { group: "forgetful", topics: [topic] };
      const subscription = await broker.subscribe({ ...request, handle: async (messages) => void seen.push(...messages) });
      await waitFor(() => seen.length === 3, { ...patience, describe: reading });
      await subscription.stop();
      await broker.forget("forgetful");
    }
  });

  check("a group lags by what it has not handled, and is a member while it gets messages", async () => {
    const { broker, topic } = await openWithTopic();
    await broker.publish(topic, numbered(30, { keys: 10 }));
    const lagOf = async (group: string) => (await broker.lag(group, [topic])).get(topic);
    expect(await lagOf("lagging")).toBe(30);

    let isWell = true;
    const handle = () => (isWell ? Promise.resolve() : Promise.reject(new Error("not now")));
    const subscription = await broker.subscribe({ group: "lagging", topics: [topic], handle });
    await waitFor(async () => (await lagOf("lagging")) === 0, { ...patience, describe: "all to be handled" });
    expect(subscription.awayMs()).toBe(0);
    isWell = false;
    await broker.publish(topic, numbered(7, { keys: 10 }));
    expect([await lagOf("lagging"), await lagOf("another")]).toEqual([7, 37]);
    await expect(broker.lag("lagging", [`contract.unknown.${randomUUID()}`])).rejects.toThrow(UnknownTopic);
  });
}
