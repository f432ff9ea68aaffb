import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { InboxMeter, RelayMeter } from "./meters.ts";
import type { Readings } from "./readings.ts";

/** What one service measures, in a registry of its own: several services may live in one process. */
export interface ServiceMetrics {
  readonly relay: RelayMeter;
  readonly inbox: InboxMeter;
  readonly registry: Registry;
  /** All of it in Prometheus' text form. What can only be read is read now. */
  text(): Promise<string>;
}

/** From a statement to a large batch against a slow broker. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createServiceMetrics(service: string, read: () => Promise<Readings>): ServiceMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  const registers = [registry];
  const show = gauges(registers);

  const published = new Counter({ name: "coop_published_events_total", help: "Events that the broker has taken.", registers });
  const failures = new Counter({
    name: "coop_publish_failures_total",
    help: "Batches that could not be published and are tried again.",
    registers,
  });
  const publishing = new Histogram({
    name: "coop_publish_duration_seconds",
    help: "Time to publish one batch of the outbox.",
    buckets: SECONDS,
    registers,
  });
  const handling = new Histogram({
    name: "coop_handle_duration_seconds",
    help: "Time that the handler of an event takes, whether it succeeds or not.",
    labelNames: ["event_type"],
    buckets: SECONDS,
    registers,
  });
  const repeats = new Counter({
    name: "coop_inbox_repeats_total",
    help: "Events that came again after they had been applied, and were ignored.",
    registers,
  });

  return {
    registry,
    relay: {
      published(events, seconds) {
        published.inc(events);
        publishing.observe(seconds);
      },
      failed: () => failures.inc(),
    },
    inbox: {
      handled: (event_type, seconds) => handling.observe({ event_type }, seconds),
      repeated: (events) => repeats.inc(events),
    },
    async text() {
      show(await read());
      return registry.metrics();
    },
  };
}

/** The gauges, and how readings are shown on them. What could not be read is absent: the last value would be a lie. */
function gauges(registers: Registry[]): (readings: Readings) => void {
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name, help, labelNames: [...labelNames], registers });
  const databaseUp = gauge("coop_database_up", "1 when the service's database answered this scrape, else 0.");
  const brokerUp = gauge("coop_broker_up", "1 when the broker answered this scrape, else 0.");
  const waiting = gauge("coop_outbox_waiting", "Events that wait to be published; counted up to 10000.");
  const oldest = gauge("coop_outbox_oldest_age_seconds", "Age of the oldest event that may be published; 0 when none waits.");
  const outboxParked = gauge("coop_outbox_parked_messages", "Events that cannot be published and wait for an operator.");
  const gaps = gauge("coop_inbox_gaps_waiting", "Subjects whose events wait for one that has not come yet.");
  const parked = gauge("coop_inbox_parked_messages", "Messages that are kept because they cannot be applied, by state.", [
    "state",
  ]);
  const lag = gauge("coop_consumer_lag", "Messages of a topic that the service's group has not handled yet.", ["topic"]);

  return ({ database, lags }) => {
    databaseUp.set(database ? 1 : 0);
    brokerUp.set(lags ? 1 : 0);
    setOrRemove(waiting, database?.outboxWaiting);
    setOrRemove(oldest, database?.outboxOldestSeconds);
    setOrRemove(outboxParked, database?.outboxParked);
    setOrRemove(gaps, database?.gaps);
    parked.reset();
    for (const [state, messages] of Object.entries(database?.inboxParked ?? {})) parked.set({ state }, messages);
    lag.reset();
    for (const [topic, messages] of lags ?? []) lag.set({ topic }, messages);
  };
}

function setOrRemove(gauge: Gauge, value: number | undefined): void {
  if (value === undefined) gauge.remove();
  else gauge.set(value);
}
