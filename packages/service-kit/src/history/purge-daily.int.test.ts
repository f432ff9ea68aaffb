import { newId } from "@coop/kernel";
import { testLogger, waitFor } from "@coop/testkit";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { sql } from "../postgres/sql.ts";
import { counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { purgeDaily, type RetentionRun } from "./purge-daily.ts";
import { rowRetention } from "./retention.ts";
import { parseRetentionMonths, type RetentionMonths } from "./retention-periods.ts";

let database: CounterDatabase;
beforeEach(async () => {
  database = await openCounterDatabase();
  await database.dataSource.transaction((manager) =>
    counters.create(manager, newId(), occasion, [{ type: "Counted", data: { by: 1 } }]),
  );
});
afterEach(() => database.close());

const ends: Date[] = [];
const rule = rowRetention({
  code: "DRAFT_NEVER_SENT",
  table: "counter",
  isDue(end) {
    ends.push(end);
    return sql`TRUE`;
  },
});
const left = async () => (await database.dataSource.query("SELECT 1 FROM counter")).length as number;

async function looked(run: RetentionRun, months: RetentionMonths = {}): Promise<void> {
  ends.length = 0;
  const daily = purgeDaily(database.dataSource, [rule], { run, months }, testLogger);
  if (run === "apply") await waitFor(async () => (await left()) === 0);
  await daily?.stop();
}

test("it is off where nothing is said, counts without erasing, and erases only when told to", async () => {
  await looked("off");
  expect([ends.length, await left()]).toEqual([0, 1]);
  await looked("count");
  expect([ends.length, await left()]).toEqual([1, 1]);
  await looked("apply");
  expect(await left()).toBe(0);
});

test("a duration that the controller has set counts instead of the table's", async () => {
  await looked("count", parseRetentionMonths("DRAFT_NEVER_SENT=1"));
  const days = (Date.now() - (ends[0] as Date).getTime()) / 86_400_000;
  expect(Math.round(days)).toBeLessThanOrEqual(31);
  expect(() => parseRetentionMonths("SOMETHING=1")).toThrow("codes among DRAFT_NEVER_SENT");
  expect(() => parseRetentionMonths("DRAFT_NEVER_SENT=soon")).toThrow("CODE=months");
});
