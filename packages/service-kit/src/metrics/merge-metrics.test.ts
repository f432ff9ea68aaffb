import { expect, test } from "@jest/globals";
import { mergeMetrics } from "./merge-metrics.ts";
import { createServiceMetrics } from "./service-metrics.ts";

const nothingRead = async () => ({ database: undefined, lags: undefined });

test("a metric that several services have is described once, with the samples of all below it", async () => {
  const [one, other] = ["protocols", "opinions"].map((service) => createServiceMetrics(service, nothingRead));
  one?.inbox.repeated(2);
  one?.inbox.handled("fr.coop.opinion.given.v1", 0.02);
  const text = mergeMetrics(await Promise.all([one?.text() ?? "", other?.text() ?? "", ""]));
  expect(text).toContain(
    [
      "# HELP coop_inbox_repeats_total Events that came again after they had been applied, and were ignored.",
      "# TYPE coop_inbox_repeats_total counter",
      'coop_inbox_repeats_total{service="protocols"} 2',
      'coop_inbox_repeats_total{service="opinions"} 0',
    ].join("\n"),
  );
  expect(text).toContain('coop_handle_duration_seconds_count{service="protocols",event_type="fr.coop.opinion.given.v1"} 1');
  const described = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
  expect(new Set(described).size).toBe(described.length);
});

test("what could not be read is absent, and that it could not be is told", async () => {
  const text = await createServiceMetrics("protocols", nothingRead).text();
  expect(text).toContain('coop_database_up{service="protocols"} 0');
  expect(text).toContain('coop_broker_up{service="protocols"} 0');
  expect(text).not.toMatch(/^coop_(outbox|inbox_gaps|inbox_parked|consumer)/m);
});
