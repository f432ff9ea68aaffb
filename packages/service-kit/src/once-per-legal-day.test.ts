import { waitFor } from "@coop/testkit";
import { afterEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type DailyWork, oncePerLegalDay } from "./once-per-legal-day.ts";

const silent = pino({ level: "silent" });
let daily: DailyWork | undefined;
afterEach(() => daily?.stop());

test("the work of a legal day is done once, and again when the clock is on another day", async () => {
  const done: string[] = [];
  let looks = 0;
  let now = "2017-01-09T08:00:00Z";
  daily = oncePerLegalDay(
    async (at) => done.push(at.toISOString().slice(0, 10)),
    async () => {
      looks += 1;
      return new Date(now);
    },
    silent,
    1,
  );
  await waitFor(async () => looks > 5);
  expect(done).toEqual(["2017-01-09"]);
  now = "2018-09-03T08:00:00Z";
  await waitFor(async () => done.length > 1);
  expect(done).toEqual(["2017-01-09", "2018-09-03"]);
});

test("what fails is tried again, and so is a clock that does not answer", async () => {
  let asked = 0;
  let tries = 0;
  daily = oncePerLegalDay(
    async () => {
      tries += 1;
      if (tries < 3) throw new Error("not yet");
    },
    async () => {
      asked += 1;
      if (asked < 3) throw new Error("no clock");
      return new Date("2017-01-09T08:00:00Z");
    },
    silent,
    1,
  );
  await waitFor(async () => asked > 8);
  expect(tries).toBe(3);
});
