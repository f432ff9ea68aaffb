import { accept, newId, publicActor, refusal, reject } from "@coop/kernel";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { once, type Request } from "./idempotency.ts";

let database: CounterDatabase;
beforeAll(async () => {
  database = await openCounterDatabase();
});
afterAll(() => database.close());

const actor = { ...publicActor, subject: "anne" };
const asked = (changes: Partial<Request> = {}): Request => ({
  actor,
  field: "count",
  key: newId(),
  arguments: { by: 1, cents: 12n },
  ...changes,
});

/** Counts in a new counter, and how often it was really done. */
function worker() {
  let done = 0;
  const run = (request: Request, after: () => Promise<void> = async () => undefined) =>
    database.dataSource.transaction((manager) =>
      once(manager, request, async () => {
        done += 1;
        const id = newId();
        await counters.create(manager, id, occasion, [{ type: "Counted", data: { by: 1 } }]);
        await after();
        return accept({ id });
      }),
    );
  return { run, done: () => done };
}

test("three at once act once and get the same answer", async () => {
  const { run, done } = worker();
  const request = asked();
  const [first, second, third] = await Promise.all([run(request), run(request), run(request)]);
  expect([second, third]).toEqual([first, first]);
  expect(done()).toBe(1);
});

test("a repeat much later gets the answer of the first time", async () => {
  const { run, done } = worker();
  const request = asked();
  const first = await run(request);
  expect(await run(request)).toEqual(first);
  expect(done()).toBe(1);
});

test("a refusal is kept", async () => {
  const request = asked();
  const refuse = (code: string) =>
    database.dataSource.transaction((manager) => once(manager, request, async () => reject(refusal(code, { at: 1 }))));
  const first = await refuse("FULL");
  expect(await refuse("OTHER")).toEqual(first);
});

test("a fault is not kept: nothing of it stays and the key is free", async () => {
  const { run, done } = worker();
  const request = asked();
  const crash = run(request, async () => {
    throw new Error("in the middle");
  });
  await expect(crash).rejects.toThrow("in the middle");
  expect(await database.query("SELECT 1 FROM idempotency WHERE key = $1", [request.key])).toEqual([]);
  expect((await run(request)).ok).toBe(true);
  expect(done()).toBe(2);
});

test("a connection that dies in the middle leaves nothing, and the key is free", async () => {
  const { run } = worker();
  const request = asked();
  const before = await database.query("SELECT id FROM counter");
  const dies = database.dataSource.transaction((manager) =>
    once(manager, request, async () => {
      await counters.create(manager, newId(), occasion, [{ type: "Counted", data: { by: 1 } }]);
      await manager.query("SELECT pg_terminate_backend(pg_backend_pid())");
      return accept({ id: "never" });
    }),
  );
  await expect(dies).rejects.toThrow();
  expect(await database.query("SELECT id FROM counter")).toHaveLength(before.length);
  expect((await run(request)).ok).toBe(true);
});

test("the one that waits for a first one that fails does the work itself", async () => {
  const { run, done } = worker();
  const request = asked();
  const { promise, reject: fail } = Promise.withResolvers<void>();
  const failing = run(request, () => promise);
  const failed = expect(failing).rejects.toThrow("late");
  while (done() === 0) await database.query("SELECT pg_sleep(0.01)");
  const second = run(request);
  await database.query("SELECT pg_sleep(0.05)");
  expect(done()).toBe(1);
  fail(new Error("late"));
  await failed;
  expect((await second).ok).toBe(true);
  expect(done()).toBe(2);
});

test("a key with other arguments is refused, whatever their order", async () => {
  const { run, done } = worker();
  const request = asked();
  await run(request);
  await expect(run({ ...request, arguments: { by: 2, cents: 12n } })).rejects.toMatchObject({
    extensions: { code: "IDEMPOTENCY_KEY_REUSED" },
  });
  await run({ ...request, arguments: { cents: 12n, by: 1 } });
  expect(done()).toBe(1);
});

test("another actor's key, or another mutation's, tells nothing and stands in nobody's way", async () => {
  const { run, done } = worker();
  const request = asked();
  const first = await run(request);
  const others = await Promise.all([
    run({ ...request, actor: { ...actor, subject: "benoit" } }),
    run({ ...request, field: "other" }),
  ]);
  expect(done()).toBe(3);
  for (const other of others) expect(other).not.toEqual(first);
});
