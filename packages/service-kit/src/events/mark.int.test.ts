import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { EntityManager } from "typeorm";
import { type CounterDatabase, openCounterDatabase } from "../testing/counter-database.ts";
import { lockMark, moveMarks, type Stretch } from "./mark.ts";

const [consumer, source] = ["test", "/coop/opinions"];
let database: CounterDatabase;
beforeAll(async () => {
  database = await openCounterDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.query("TRUNCATE inbox_mark"));

const stretch = (subject: string, first: number, last = first): Stretch => ({ source, subject, first, last });
const move = (stretches: readonly Stretch[], manager: EntityManager = database.dataSource.manager) =>
  moveMarks(manager, consumer, stretches);
async function marks(): Promise<Record<string, number>> {
  const found = await database.query<{ subject: string; sequence: number }>("SELECT * FROM inbox_mark WHERE sequence > 0");
  return Object.fromEntries(found.map(({ subject, sequence }) => [subject, sequence]));
}

test("new lines begin, known ones go on, and each is told where it stood, in the order of the question", async () => {
  expect(await move([stretch("b", 1, 3), stretch("a", 1)])).toEqual([0, 0]);
  expect(await move([stretch("c", 1, 2), stretch("b", 4), stretch("a", 2, 9)])).toEqual([0, 3, 1]);
  expect(await marks()).toEqual({ a: 9, b: 4, c: 2 });
});

test("what has been there stays, and what lacks something before it as well", async () => {
  await move([stretch("a", 1, 5), stretch("b", 1, 5), stretch("c", 1, 5)]);
  expect(await move([stretch("a", 2, 5), stretch("b", 7, 8), stretch("c", 4, 6), stretch("d", 2)])).toEqual([5, 5, 5, 0]);
  expect(await marks()).toEqual({ a: 5, b: 5, c: 6 });
});

test("a consumer and a source each have marks of their own", async () => {
  await move([stretch("a", 1, 5)]);
  expect(await moveMarks(database.dataSource.manager, "other", [stretch("a", 1)])).toEqual([0]);
  const elsewhere = (first: number) => ({ ...stretch("a", first), source: "/coop/funding" });
  expect(await move([elsewhere(1), stretch("a", 6)])).toEqual([0, 5]);
  expect(await move([stretch("a", 7), elsewhere(2)])).toEqual([6, 1]);
});

test("a mark that is locked is one that was made or one that stands", async () => {
  const { manager } = database.dataSource;
  expect(await lockMark(manager, consumer, { source, subject: "a" })).toBe(0);
  await move([stretch("a", 1, 4)]);
  expect(await lockMark(manager, consumer, { source, subject: "a" })).toBe(4);
});

const waitingForALock = "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";

/** How many marks are read to move this line's, in a table that PostgreSQL knows nothing of yet. */
async function marksRead(line: Stretch): Promise<number> {
  return database.dataSource.transaction(async (manager) => {
    await move([line], manager);
    const [read] = await manager.query(
      "SELECT idx_tup_fetch + seq_tup_read AS marks FROM pg_stat_xact_user_tables WHERE relname = 'inbox_mark'",
    );
    return Number(read.marks);
  });
}

test("however many lines there are, no other mark is read than those that are asked for", async () => {
  await move(Array.from({ length: 5_000 }, (_, index) => stretch(`line-${index}`, 1)));
  expect(await marksRead(stretch("new", 1))).toBeLessThan(100);
  expect(await marksRead(stretch("line-7", 2))).toBeLessThan(100);
});

/** Two that move at once: the second waits until the first has ended, and goes on from what it left. */
async function oneAfterTheOther(first: Stretch, end: "commit" | "roll back", second: Stretch): Promise<readonly number[]> {
  const runner = database.dataSource.createQueryRunner();
  await runner.startTransaction();
  await move([first], runner.manager);
  const answer = move([second]);
  await waitFor(async () => (await database.query(waitingForALock)).length > 0);
  await (end === "commit" ? runner.commitTransaction() : runner.rollbackTransaction());
  await runner.release();
  return answer;
}

test("who waits for a line that another begins goes on from there", async () => {
  expect(await oneAfterTheOther(stretch("a", 1, 5), "commit", stretch("a", 6, 8))).toEqual([5]);
  expect(await marks()).toEqual({ a: 8 });
});

test("who waits for a line that another moves goes on from there, and a repeat moves nothing", async () => {
  await move([stretch("a", 1, 2)]);
  expect(await oneAfterTheOther(stretch("a", 3, 5), "commit", stretch("a", 4, 8))).toEqual([5]);
  expect(await oneAfterTheOther(stretch("a", 9, 12), "commit", stretch("a", 9, 12))).toEqual([12]);
  expect(await marks()).toEqual({ a: 12 });
});

test("what is rolled back has moved nothing", async () => {
  expect(await oneAfterTheOther(stretch("a", 1, 5), "roll back", stretch("a", 1, 2))).toEqual([0]);
  expect(await oneAfterTheOther(stretch("a", 3, 5), "roll back", stretch("a", 3))).toEqual([2]);
  expect(await marks()).toEqual({ a: 3 });
});
