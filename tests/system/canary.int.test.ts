import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startCluster } from "@coop/infra/postgres/cluster.ts";
import { logSerializers } from "@coop/service-kit/log-serializers.ts";
import { startTraceCollector, type TraceCollector } from "@coop/testkit/trace-collector.ts";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pino } from "pino";
import { answersThatTell, type Sent, sendCanaries } from "./canary/send-canaries.ts";
import { sendToEveryDoor } from "./canary/send-to-every-door.ts";
import { startTestSystem } from "./harness/start-system.ts";

// In one process; `distributed-kafka.int.test.ts` sends the same to a process for each part.

let collector: TraceCollector;
let sent: Sent;
let canaries: readonly string[];
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
  sent = await sendCanaries({
    url: system.url,
    token: issued.ok ? issued.value.accessToken : "",
    secrets: await readFile(join(dataFolder, "secrets.env"), "utf8"),
    protocolsDatabaseUrl: (await startCluster({ dataFolder })).urlFor("protocols"),
  });
  canaries = [...sent.canaries, ...(await sendToEveryDoor(system))];
  metrics = await (await fetch(new URL("/metrics", system.url))).text();
  // What is left of the traces is sent at the end.
  await system.stop();
}, 180_000);
afterAll(() => collector.stop());

test("no name, number, narrative, address, token or secret is in any line of the log, whatever fails", () => {
  expect(sent.failed.codes).toEqual(["INTERNAL"]);
  expect(sent.secrets.length).toBeGreaterThan(2);
  expect(log.some((line) => line.includes('"level":50'))).toBe(true);
  expect(log.some((line) => line.includes("A request is answered."))).toBe(true);
  expect(canaries.filter((canary) => log.some((line) => line.includes(canary)))).toEqual([]);
});

test("neither is any in the metrics, nor in a trace", () => {
  expect(metrics).toContain("coop_");
  expect(collector.spans.length).toBeGreaterThan(100);
  const told = `${metrics}${JSON.stringify(collector.spans)}`;
  expect(canaries.filter((canary) => told.includes(canary))).toEqual([]);
});

test("no answer shows a stack, a statement, an address or a secret", () => {
  expect(sent.answers.length).toBeGreaterThan(5);
  expect(answersThatTell(sent.answers, sent.secrets)).toEqual([]);
});
