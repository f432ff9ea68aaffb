import { waitFor } from "@coop/testkit";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { startWarming } from "./warming.ts";

const documents = new Map([
  ["a", "{ first }"],
  ["b", "{ second }"],
]);

function warming(patienceMs: number, planAhead: (text: string) => Promise<void>) {
  const log: string[] = [];
  const logger = pino({ level: "warn" }, { write: (line) => log.push(JSON.parse(line).msg) });
  return { log, ...startWarming({ documents, planAhead, patienceMs, logger }) };
}

test("each document is planned, and it is over then and not before", async () => {
  const planned: string[] = [];
  const last = Promise.withResolvers<void>();
  const { isOver, log } = warming(60_000, async (text) => {
    planned.push(text);
    if (planned.length === documents.size) await last.promise;
  });
  await waitFor(async () => planned.length === 2);
  expect(planned).toEqual(["{ first }", "{ second }"]);
  expect(isOver()).toBe(false);
  last.resolve();
  await waitFor(async () => isOver());
  expect(log).toEqual([]);
});

test("what takes too long is not waited for, and the log says so", async () => {
  const { isOver, log } = warming(0, async () => undefined);
  await waitFor(async () => isOver());
  expect(log).toEqual([expect.stringContaining("Not every trusted document could be planned in time")]);
});

test("a document that can't be planned keeps nobody from asking for others", async () => {
  const { isOver, log } = warming(60_000, () => Promise.reject(new Error("no plan")));
  await waitFor(async () => isOver());
  expect(log).toEqual(["A trusted document could not be planned."]);
});

test("who stops waits for the plan in hand and begins no other", async () => {
  const planned: string[] = [];
  const { stop } = warming(60_000, async (text) => void planned.push(text));
  await stop();
  expect(planned.length).toBeLessThan(documents.size);
});
