import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startCluster } from "@coop/infra/postgres/cluster.ts";
import { logSerializers } from "@coop/service-kit/log-serializers.ts";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pino } from "pino";
import { answersThatTell, type Sent, sendCanaries } from "./canary/send-canaries.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

// In one process; `distributed-kafka.int.test.ts` sends the same to a process for each part.

let system: TestSystem;
let sent: Sent;
const log: string[] = [];

beforeAll(async () => {
  const logger = pino({ level: "trace", serializers: logSerializers }, { write: (line) => void log.push(line) });
  system = await startTestSystem({ logger });
  await system.moveClock("2017-01-09T08:00:00Z");
  const issued = await system.system.access.issueDevelopmentToken("promoter");
  const { dataFolder } = system.system;
  sent = await sendCanaries({
    url: system.url,
    token: issued.ok ? issued.value.accessToken : "",
    secrets: await readFile(join(dataFolder, "secrets.env"), "utf8"),
    protocolsDatabaseUrl: (await startCluster({ dataFolder })).urlFor("protocols"),
  });
}, 120_000);
afterAll(() => system.stop(), 30_000);

test("no name, number, narrative, address, token or secret is in any line of the log, whatever fails", () => {
  expect(sent.failed.codes).toEqual(["INTERNAL"]);
  expect(sent.secrets.length).toBeGreaterThan(2);
  expect(log.some((line) => line.includes('"level":50'))).toBe(true);
  expect(log.some((line) => line.includes("A request is answered."))).toBe(true);
  expect(sent.canaries.filter((canary) => log.some((line) => line.includes(canary)))).toEqual([]);
});

test("no answer shows a stack, a statement, an address or a secret", () => {
  expect(sent.answers.length).toBeGreaterThan(5);
  expect(answersThatTell(sent.answers, sent.secrets)).toEqual([]);
});
