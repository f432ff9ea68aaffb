import { setTimeout as sleep } from "node:timers/promises";
import type { Broker, Subscription } from "./broker/broker.ts";
import type { Relay } from "./events/relay.ts";
import type { Readiness } from "./service.ts";

export interface Parts {
  readonly askDatabase: () => Promise<unknown>;
  readonly broker: Broker;
  /** Undefined before the start and after the stop. */
  readonly relay: Relay | undefined;
  readonly subscription: Subscription | undefined;
  /** How long relay and consumer may be in trouble that passes by itself, as a rebalance or a restart of the broker does. */
  readonly patienceMs: number;
}

/** Asks all parts at once. Each says `ok`, or a code and a sentence: `RELAY_STUCK: The oldest event waits for 80 s ...`. */
export async function readinessOf(parts: Parts): Promise<Readiness> {
  const { askDatabase, broker, relay, subscription, patienceMs } = parts;
  const answers = await Promise.all([
    check("database", "DATABASE_UNREACHABLE", askDatabase),
    check("broker", "BROKER_UNREACHABLE", () => broker.ping()),
    check("relay", "RELAY_UNKNOWN", async () => (relay ? relay.trouble(patienceMs) : NOT_STARTED)),
    check("consumer", "CONSUMER_UNKNOWN", async () => (subscription ? absence(subscription, patienceMs) : NOT_STARTED)),
  ]);
  return { ready: answers.every(([, answer]) => answer === "ok"), checks: Object.fromEntries(answers) };
}

const NOT_STARTED = "NOT_STARTED: The service is not started.";

function absence(subscription: Subscription, patienceMs: number): string | undefined {
  const awayMs = subscription.awayMs();
  if (awayMs <= patienceMs) return undefined;
  return `CONSUMER_AWAY: It has not been a member of its group for ${Math.round(awayMs / 1_000)} s.`;
}

/** Who asks whether we are ready waits no longer than that; what hangs is not ready. */
const PROBE_MS = 2_000;

/** A probe resolves with what is wrong, or nothing; one that throws is given the code. */
async function check(part: string, code: string, probe: () => Promise<unknown>): Promise<readonly [string, string]> {
  const patience = new AbortController();
  try {
    const tooLong = sleep(PROBE_MS, `${code}: no answer within ${PROBE_MS} ms`, { signal: patience.signal });
    const trouble = await Promise.race([tooLong, probe()]);
    return [part, typeof trouble === "string" ? trouble : "ok"];
  } catch (error) {
    return [part, `${code}: ${reasonOf(error)}`];
  } finally {
    patience.abort();
  }
}

/** Node gives an error without a message when it tried several addresses of a host. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}
