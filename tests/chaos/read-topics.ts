import { setTimeout as pause } from "node:timers/promises";
import { topics } from "@coop/contracts";
import type { Broker } from "@coop/service-kit/broker/broker.ts";
import { createKafkaBroker } from "@coop/service-kit/broker/kafka-broker.ts";
import { readEnvelope } from "@coop/service-kit/events/envelope.ts";
import { pino } from "pino";
import { lineOf, type TopicContents } from "./compare/topics.ts";

const WITHIN_MS = 180_000;
const STILL_MS = 3_000;

/** Reads all topics from their beginning, as a consumer that is new would. Resolves once nothing more comes. */
export async function readTopics(brokers: readonly string[], run: string, expected: number): Promise<TopicContents> {
  const contents = new Map<string, Map<number, Set<string>>>();
  const broker = createKafkaBroker({ brokers, clientId: "chaos", logger: pino({ level: "silent" }), partitionsAtOnce: 8 });
  let distinct = 0;
  let lastAt = Date.now();
  const keep = (value: string) => {
    const { source, subject, sequence, id } = readEnvelope(value);
    const line = contents.get(lineOf(source, subject)) ?? new Map<number, Set<string>>();
    const ids = line.get(sequence) ?? new Set<string>();
    if (ids.size === 0) distinct += 1;
    contents.set(lineOf(source, subject), line.set(sequence, ids.add(id)));
    lastAt = Date.now();
  };
  const handle = async (messages: readonly { readonly value: string }[]) => {
    for (const { value } of messages) keep(value);
  };
  await untilItAnswers(broker);
  const subscription = await broker.subscribe({ group: `chaos-${run}`, topics: Object.values(topics), handle });
  try {
    const isWhole = () => distinct >= expected && Date.now() - lastAt > STILL_MS;
    for (const deadline = Date.now() + WITHIN_MS; !isWhole() && Date.now() < deadline; ) await pause(200);
  } finally {
    await subscription.stop();
    await broker.stop();
  }
  return contents;
}

/** The last blow may have been Kafka's: it is a process again before it serves. */
async function untilItAnswers(broker: Pick<Broker, "ping">): Promise<void> {
  for (const deadline = Date.now() + WITHIN_MS; ; await pause(200)) {
    const trouble = await broker.ping().then(
      () => undefined,
      (error: Error) => error,
    );
    if (!trouble) return;
    if (Date.now() > deadline) throw trouble;
  }
}
