import { newId, publicActor } from "@coop/kernel";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { once } from "../aggregate/idempotency.ts";
import { counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { prune } from "./prune.ts";

const DAY_MS = 86_400_000;
let database: CounterDatabase;
beforeAll(async () => {
  database = await openCounterDatabase();
});
afterAll(() => database.close());

const manager = () => database.dataSource.manager;
const actor = { ...publicActor, subject: newId() };
const answer = (key: string, id: string) =>
  database.dataSource.transaction((inside) =>
    once(inside, { actor, field: "count", key, arguments: {} }, async () => ({ ok: true, value: { id } }) as const),
  );

test("an answer is kept for its repetitions for a day, and no longer", async () => {
  await answer("young", "first");
  await answer("old", "first");
  await database.query("UPDATE idempotency SET recorded_at = now() - interval '23 hours 59 minutes' WHERE key = 'young'");
  await database.query("UPDATE idempotency SET recorded_at = now() - interval '24 hours 1 minute' WHERE key = 'old'");
  await prune(manager(), DAY_MS);
  expect(await answer("young", "again")).toEqual({ ok: true, value: { id: "first" } });
  expect(await answer("old", "again")).toEqual({ ok: true, value: { id: "again" } });
});

test("published events go after their retention, what waits stays however old it is", async () => {
  for (const _ of [1, 2, 3])
    await database.dataSource.transaction((inside) =>
      counters.create(inside, newId(), occasion, [{ type: "Counted", data: { by: 0 } }]),
    );
  const [waiting, fresh, past] = await database.query<{ position: string }>("SELECT position FROM outbox ORDER BY position");
  await database.query("UPDATE outbox SET recorded_at = now() - interval '1 year'");
  await database.query("UPDATE outbox SET published_at = now() - interval '1 hour' WHERE position = $1", [fresh?.position]);
  await database.query("UPDATE outbox SET published_at = now() - interval '25 hours' WHERE position = $1", [past?.position]);
  await prune(manager(), DAY_MS);
  expect(await database.query("SELECT position FROM outbox ORDER BY position")).toEqual([waiting, fresh]);
});
