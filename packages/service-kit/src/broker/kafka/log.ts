import type { Logger } from "pino";

/** An entry as kafkajs hands it to its log creator. */
export interface KafkaLogEntry {
  readonly namespace: string;
  readonly level: number;
  readonly log: { readonly message: string; readonly [more: string]: unknown };
}

const ERROR = 1;
const QUIET_MS = 60_000;

/**
 * kafkajs repeats itself at each attempt and calls a restart of the broker an error. Here each thing that it calls an
 * error is a warning once a minute; the rest, and repetitions, are for who debugs.
 */
export function quietly(logger: Logger): (entry: KafkaLogEntry) => void {
  const saidAt = new Map<string, number>();
  return ({ namespace, level, log: { message, timestamp: _, logger: __, stack: ___, ...more } }) => {
    const now = performance.now();
    const isNews = level === ERROR && (saidAt.get(message) ?? -QUIET_MS) <= now - QUIET_MS;
    if (!isNews) return logger.debug({ ...more, namespace }, message);
    if (saidAt.size > 100) saidAt.clear();
    saidAt.set(message, now);
    logger.warn({ namespace, broker: more.broker }, `Kafka: ${message}`);
  };
}
