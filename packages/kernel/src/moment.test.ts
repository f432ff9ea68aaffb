import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, addMonths, isDay, legalDay, momentOf } from "./moment.ts";

const days = fc
  .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("the legal day is that of Paris: in winter it begins at 23:00 UTC", () => {
  expect(legalDay(new Date("2026-01-14T22:59:59Z"))).toBe("2026-01-14");
  expect(legalDay(new Date("2026-01-14T23:00:00Z"))).toBe("2026-01-15");
});

test("in summer the legal day begins at 22:00 UTC", () => {
  expect(legalDay(new Date("2026-07-14T21:59:59Z"))).toBe("2026-07-14");
  expect(legalDay(new Date("2026-07-14T22:00:00Z"))).toBe("2026-07-15");
});

test("the days on which the clocks change have 23 and 25 hours", () => {
  // Clocks go forward on 29 March 2026 and back on 25 October 2026.
  expect(legalDay(new Date("2026-03-28T23:00:00Z"))).toBe("2026-03-29");
  expect(legalDay(new Date("2026-03-29T22:00:00Z"))).toBe("2026-03-30");
  expect(legalDay(new Date("2026-10-24T22:00:00Z"))).toBe("2026-10-25");
  expect(legalDay(new Date("2026-10-25T22:59:59Z"))).toBe("2026-10-25");
  expect(legalDay(new Date("2026-10-25T23:00:00Z"))).toBe("2026-10-26");
});

test("another zone has another day at the same instant", () => {
  const instant = new Date("2026-01-14T21:00:00Z");
  expect(legalDay(instant, "Indian/Reunion")).toBe("2026-01-15");
  expect(legalDay(instant, "America/Martinique")).toBe("2026-01-14");
  expect(momentOf(instant)).toEqual({ now: instant, today: "2026-01-14" });
});

test.each(["2024-02-29", "2000-02-29", "2026-12-31"])("%s is a day", (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  "2017-02-30",
  "2023-02-29",
  "1900-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-1-1",
  "20260101",
  "2026-01-01T00:00:00Z",
  "",
])("%j is none", (text) => {
  expect(isDay(text)).toBe(false);
});

test("a month after the 31st is the last day of a shorter month", () => {
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2026-03-31", 1)).toBe("2026-04-30");
  expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
});

test("months cross the year in both directions", () => {
  expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
  expect(addMonths("2026-01-15", -2)).toBe("2025-11-15");
  expect(addMonths("2017-05-03", 36)).toBe("2020-05-03");
});

test("months always lead to a day that exists, in the month meant", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -240, max: 240 }), (day, months) => {
      const later = addMonths(day, months);
      const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(isDay(later)).toBe(true);
      expect(monthsOf(later) - monthsOf(day)).toBe(months);
      expect(later.slice(8) <= day.slice(8)).toBe(true);
    }),
  );
});

test("days added and taken away again lead back, whatever the clocks do", () => {
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) =>
      expect(addDays(addDays(day, count), -count)).toBe(day),
    ),
  );
});

test("text that is no day is a fault of ours and throws", () => {
  expect(() => addDays("soon", 1)).toThrow(RangeError);
  expect(() => addMonths("soon", 1)).toThrow(RangeError);
});
