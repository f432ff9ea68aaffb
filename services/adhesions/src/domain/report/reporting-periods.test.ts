import { expect, test } from "@jest/globals";
import { hpst } from "../regimes/hpst.ts";
import { endedPeriods, firstPeriodEndsOn } from "./reporting-periods.ts";

const periods = (activeSince: string | null, endedOn: string | null, today: string) =>
  endedPeriods(activeSince, endedOn, hpst.report, today).map(({ year, from, to, dueOn }) => `${year}: ${from} ${to} ${dueOn}`);

test("nothing is owed before a whole year of activity has ended", () => {
  expect(periods(null, null, "2018-09-04")).toEqual([]);
  expect(periods("2017-09-04", null, "2018-09-03")).toEqual([]);
  expect(firstPeriodEndsOn("2017-09-04", hpst.report)).toBe("2018-09-03");
  expect(firstPeriodEndsOn(null, hpst.report)).toBeNull();
});

test("each year of activity is a period, named after the year in which it ends", () => {
  expect(periods("2017-09-04", null, "2019-09-04")).toEqual([
    "2018: 2017-09-04 2018-09-03 2018-10-04",
    "2019: 2018-09-04 2019-09-03 2019-10-04",
  ]);
});

test("activity that began on the first of January is reported for that very year", () => {
  expect(periods("2018-01-01", null, "2019-01-01")).toEqual(["2018: 2018-01-01 2018-12-31 2019-02-01"]);
});

test("a leap day comes back as 28 February and stays one report a year", () => {
  expect(periods("2020-02-29", null, "2023-02-28").map((text) => text.slice(0, 4))).toEqual(["2021", "2022", "2023"]);
});

test("the last period of a team that ended is short", () => {
  expect(periods("2017-09-04", "2018-12-31", "2019-01-01")).toEqual([
    "2018: 2017-09-04 2018-09-03 2018-10-04",
    "2018: 2018-09-04 2018-12-31 2019-02-01",
  ]);
});
