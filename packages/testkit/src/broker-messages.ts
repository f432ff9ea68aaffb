import type { Broker, IncomingMessage, OutgoingMessage } from "@coop/service-kit/broker/broker.ts";

/** Subscribes, and resolves with the list that fills. */
export async function collect(broker: Broker, { group, topic }: { group: string; topic: string }): Promise<IncomingMessage[]> {
  const seen: IncomingMessage[] = [];
  await broker.subscribe({ group, topics: [topic], handle: async (messages) => void seen.push(...messages) });
  return seen;
}

/** Messages whose values are numbers, dealt out to so many keys: k0, k1, ... */
export function numbered(count: number, { from = 0, keys = 1 }: { from?: number; keys?: number }): readonly OutgoingMessage[] {
  return Array.from({ length: count }, (_, index) => ({ key: `k${index % keys}`, value: String(from + index) }));
}

export function values(messages: readonly IncomingMessage[]): readonly string[] {
  return messages.map(({ value }) => value);
}
