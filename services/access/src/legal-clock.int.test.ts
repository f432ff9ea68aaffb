import { createTestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import pg from "pg";
import { createMovableClock, createSystemClock } from "./legal-clock.ts";
import { migrate } from "./postgres/migrate.ts";

let pool: pg.Pool;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: (await createTestDatabase()).url });
  await migrate(pool);
});
beforeEach(async () => void (await pool.query("DELETE FROM legal_clock")));
afterAll(() => pool.end());

/** A system clock that the test moves. */
function ticking(start: string) {
  let time = new Date(start).getTime();
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { now: () => new Date(time), pass };
}

test("until it is moved the legal clock is the system's", async () => {
  const system = ticking("2026-11-22T09:00:00Z");
  expect(await createMovableClock(pool, system.now).readClock()).toEqual(new Date("2026-11-22T09:00:00Z"));
});

test("a moved clock keeps ticking", async () => {
  const system = ticking("2026-11-22T09:00:00Z");
  const clock = createMovableClock(pool, system.now);
  expect(await clock.moveClock(new Date("2027-03-01T08:00:00Z"))).toEqual({ ok: true, value: new Date("2027-03-01T08:00:00Z") });
  system.pass(90_000);
  expect(await clock.readClock()).toEqual(new Date("2027-03-01T08:01:30Z"));
});

test("it can be moved again, back into the past as well, and put back", async () => {
  const clock = createMovableClock(pool, ticking("2026-11-22T09:00:00Z").now);
  await clock.moveClock(new Date("2027-03-01T08:00:00Z"));
  await clock.moveClock(new Date("2019-07-26T00:00:00Z"));
  expect(await clock.readClock()).toEqual(new Date("2019-07-26T00:00:00Z"));
  await clock.resetClock();
  expect(await clock.readClock()).toEqual(new Date("2026-11-22T09:00:00Z"));
});

test("a process whose clock can't be moved ignores an offset that was left in the database", async () => {
  const system = ticking("2026-11-22T09:00:00Z");
  await createMovableClock(pool, system.now).moveClock(new Date("2027-03-01T08:00:00Z"));
  const clock = createSystemClock(system.now);
  expect(await clock.readClock()).toEqual(new Date("2026-11-22T09:00:00Z"));
  expect(await clock.moveClock(new Date())).toEqual({ ok: false, refusal: { code: "CLOCK_NOT_MOVABLE", data: {} } });
  expect(await clock.resetClock()).toMatchObject({ ok: false });
});
