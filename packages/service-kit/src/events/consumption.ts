import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { type Broker, BrokerAway, type Subscription, type TopicDefinition } from "../broker/broker.ts";
import { pauseMs } from "../broker/pause.ts";
import type { Inbox } from "./inbox.ts";

export interface ConsumptionOptions {
  readonly broker: Broker;
  readonly inbox: Inbox;
  readonly topics: readonly TopicDefinition[];
  /** Whether the service has worked before: then a broker that can't be reached is away, not wrongly named. */
  readonly hasServed: () => Promise<boolean>;
  readonly logger: Logger;
}

const BACK_OFF = { firstMs: 500, maxMs: 10_000 };

/**
 * Makes sure of the topics and begins to consume. A service that is started again while the broker is away serves, as one
 * does that was running: its events wait in the outbox, and the broker is waited for. Rejects when it is the first start, or
 * when the broker answers and something is wrong.
 */
export async function startConsumption(options: ConsumptionOptions): Promise<Subscription> {
  const { hasServed, logger } = options;
  try {
    return await begin(options);
  } catch (error) {
    if (!(error instanceof BrokerAway && (await hasServed()))) throw error;
    logger.warn({ reason: error.message }, "The broker is away: the service begins without it, and waits for it.");
    return waitForBroker(options);
  }
}

async function begin({ broker, inbox, topics }: ConsumptionOptions): Promise<Subscription> {
  await broker.ensureTopics(topics);
  return inbox.start();
}

function waitForBroker(options: ConsumptionOptions): Subscription {
  const awaySince = performance.now();
  const stopping = new AbortController();
  let subscription: Subscription | undefined;

  async function keepTrying(): Promise<void> {
    for (let failures = 1; !subscription && !stopping.signal.aborted; failures += 1) {
      await sleep(pauseMs(failures, BACK_OFF), undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      subscription = await begin(options).catch((error: unknown) => {
        const level = error instanceof BrokerAway ? "debug" : "error";
        options.logger[level]({ err: error, failures }, "Events can't be consumed yet; it is tried again.");
        return undefined;
      });
    }
  }

  const trying = keepTrying();
  return {
    awayMs: () => subscription?.awayMs() ?? performance.now() - awaySince,
    async stop() {
      stopping.abort();
      await trying;
      await subscription?.stop();
    },
  };
}
