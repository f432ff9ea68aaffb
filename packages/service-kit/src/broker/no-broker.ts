import type { Broker } from "./broker.ts";

/** The broker of a service that tells the others nothing and hears nothing of them: it must not depend on one. */
export const noBroker: Broker = {
  ensureTopics: async () => undefined,
  publish: async (topic) => {
    throw new Error(`This service announces nothing, and was asked to publish to ${topic}.`);
  },
  subscribe: async () => ({ awayMs: () => 0, stop: async () => undefined }),
  lag: async () => new Map(),
  ends: async () => [],
  forget: async () => undefined,
  ping: async () => undefined,
  stop: async () => undefined,
};
