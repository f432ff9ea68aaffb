import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EventDefinition } from "@coop/contracts";
import type { Subscribed } from "@coop/service-kit/events/subscription.ts";

/** Which services take in an event of a topic, by their names. */
export type Consumers = (event: Pick<EventDefinition, "topic" | "type">) => readonly string[];

interface SubscriptionsModule {
  readonly createSubscriptions?: (parts: object) => readonly Subscribed[];
}

/** Reads `services/*\/src/events/subscriptions.ts`. The handlers are only made, never called: their parts may be absent. */
export async function readConsumers(root: string): Promise<Consumers> {
  const subscribed = new Map<string, string[]>();
  for (const path of globSync("services/*/src/events/subscriptions.ts", { cwd: root }).sort()) {
    const { createSubscriptions } = (await import(pathToFileURL(join(root, path)).href)) as SubscriptionsModule;
    if (!createSubscriptions) throw new Error(`${path} must export "createSubscriptions".`);
    const service = path.split("/")[1] as string;
    const keys = createSubscriptions({}).map(({ definition: { topic, type } }) => `${topic} ${type}`);
    for (const key of new Set(keys)) {
      subscribed.set(key, [...(subscribed.get(key) ?? []), service]);
    }
  }
  return ({ topic, type }) => subscribed.get(`${topic} ${type}`) ?? [];
}
