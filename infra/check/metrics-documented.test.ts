import { readFile } from "node:fs/promises";
import { createAccessMetrics } from "@coop/access/access-metrics.ts";
import { createGatewayMetrics } from "@coop/gateway/metrics.ts";
import { createServiceMetrics } from "@coop/service-kit/metrics/service-metrics.ts";
import { expect, test } from "@jest/globals";
import { repositoryRoot } from "../repository.ts";

test("docs/operations.md lists exactly the metrics that are told, and alerts on no other", async () => {
  const page = await readFile(`${repositoryRoot}/docs/operations.md`, "utf8");
  const service = createServiceMetrics("protocols", async () => ({ database: undefined, lags: undefined }));
  const told = [service.registry, createGatewayMetrics().registry, createAccessMetrics().registry].flatMap((registry) =>
    registry.getMetricsAsArray(),
  );
  const names = told.map(({ name }) => name).sort();
  const listed = [...page.matchAll(/^\| `(coop_\w+)` \|/gm)].map(([, name]) => name).sort();
  expect(listed).toEqual(names);
  const mentioned = [...page.matchAll(/\bcoop_\w+/g)].map(([name]) => name.replace(/_bucket$/, ""));
  expect(mentioned.filter((name) => !names.includes(name))).toEqual([]);
});
