import type { Logger } from "pino";

/** An entry as kafkajs hands it to its log creator. */
export interface KafkaLogEntry {
  readonly namespace: string;
  readonly level: number;
  readonly log: { readonly message: string; readonly [more: string]: unknown };
}

const ERROR = 1;
const QUIET_MS = 60_000;
/** How long a cluster may take to choose a leader or a coordinator before it is worth a warning. */
const PASSING_MS = 30_000;

/** How kafkajs words what each start, each new member and each change of leader brings along. */
const PASSING =
  /in the middle of a leadership election|not the leader for that topic-partition|group coordinator is not available|not the correct coordinator|coordinator is loading|group is rebalancing|not aware of this member|group generation id is not valid|valid member id before/;

/**
 * kafkajs repeats itself at each attempt and calls a restart of the broker an error. Here each thing that it calls an
 * error is a warning once a minute, and what passes by itself only when it does not; the rest is for who debugs.
 */
export function quietly(logger: Logger, nowMs: () => number = () => performance.now()): (entry: KafkaLogEntry) => void {
  const saidAt = new Map<string, number>();
  let passing: { readonly since: number; last: number } | undefined;

  /** Whether it is of the kind that passes, and may still do so. */
  function mayPass(text: string, now: number): boolean {
    if (!PASSING.test(text)) return false;
    if (!passing || now - passing.last > PASSING_MS) passing = { since: now, last: now };
    passing.last = now;
    return now - passing.since < PASSING_MS;
  }

  return ({ namespace, level, log: { message, timestamp: _, logger: __, stack: ___, ...more } }) => {
    const now = nowMs();
    const isNews = level === ERROR && (saidAt.get(message) ?? -QUIET_MS) <= now - QUIET_MS;
    if (!isNews || mayPass(`${message} ${more.error}`, now)) return logger.debug({ ...more, namespace }, message);
    if (saidAt.size > 100) saidAt.clear();
    saidAt.set(message, now);
    logger.warn({ namespace, broker: more.broker, error: more.error }, `Kafka: ${message}`);
  };
}
