import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startCluster } from "@coop/infra/postgres/cluster.ts";
import { logSerializers } from "@coop/service-kit/log-serializers.ts";
import { startTraceCollector, type TraceCollector } from "@coop/testkit/trace-collector.ts";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pino } from "pino";
import { createCanaryGraph } from "./canary/canary-graph.ts";
import { answersThatTell } from "./canary/send-canaries.ts";
import { type SentEverything, sendEverything } from "./canary/send-everything.ts";
import { startTestSystem } from "./harness/start-system.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

// In one process; `distributed-kafka.int.test.ts` sends the same to a process for each part.

let collector: TraceCollector;
let sent: SentEverything;
let metrics: string;
const log: string[] = [];

beforeAll(async () => {
  const logger = pino({ level: "trace", serializers: logSerializers }, { write: (line) => void log.push(line) });
  collector = await startTraceCollector();
  const proxies = { GATEWAY_TRUSTED_PROXIES: "127.0.0.1,::1", ACCESS_TRUSTED_PROXIES: "127.0.0.1,::1" };
  const system = await startTestSystem({ logger, environment: { ...proxies, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url } });
  await system.moveClock("2017-01-09T08:00:00Z");
  const issued = await system.system.access.issueDevelopmentToken("promoter");
  const { dataFolder } = system.system;
  const addresses = { gateway: new URL("/", system.url).origin, access: system.system.addresses.access };
  const written = createCanaryGraph(addresses);
  const { protocolId } = await tellTheStory({ graph: written.graph, tell: silentTeller });
  sent = await sendEverything(written, protocolId, {
    ...addresses,
    token: issued.ok ? issued.value.accessToken : "",
    secrets: await readFile(join(dataFolder, "secrets.env"), "utf8"),
    protocolsDatabaseUrl: (await startCluster({ dataFolder })).urlFor("protocols"),
  });
  metrics = await (await fetch(new URL("/metrics", system.url))).text();
  // What is left of the traces is sent at the end.
  await system.stop();
}, 180_000);
afterAll(() => collector.stop());

test("every mutation has gone through with a canary in each of its texts, and answered itself with all that it takes", () => {
  expect(sent.missing).toEqual([]);
});

test("no name, number, narrative, address, token or secret is in any line of the log, whatever fails", () => {
  expect(sent.failed.codes).toEqual(["INTERNAL"]);
  expect(sent.secrets.length).toBeGreaterThan(2);
  expect(log.some((line) => line.includes('"level":50'))).toBe(true);
  expect(log.some((line) => line.includes("A request is answered."))).toBe(true);
  expect(sent.foundIn(log.join(""))).toEqual([]);
});

test("neither is any in the metrics, nor in a trace", () => {
  expect(metrics).toContain("coop_");
  expect(collector.spans.length).toBeGreaterThan(100);
  expect(sent.foundIn(`${metrics}${JSON.stringify(collector.spans)}`)).toEqual([]);
});

test("no answer shows a stack, a statement, an address or a secret", () => {
  expect(sent.answers.length).toBeGreaterThan(5);
  expect(answersThatTell(sent.answers, sent.secrets)).toEqual([]);
});
