import { addDays } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { hpst } from "../regimes/hpst.ts";
import { nextOpening } from "./next-opening.ts";
import { endedPeriods } from "./reporting-periods.ts";

const next = (endedOn: string | null, after: string) => nextOpening("2017-09-04", endedOn, hpst.report, after);

test("a report opens on each anniversary of the first activity", () => {
  expect(next(null, "2017-09-04")).toBe("2018-09-04");
  expect(next(null, "2018-09-04")).toBe("2019-09-04");
});

test("the last report opens the day after the team ended, and none after it", () => {
  expect(next("2018-01-31", "2017-09-04")).toBe("2018-02-01");
  expect(next("2018-01-31", "2018-02-01")).toBeNull();
  expect(next("2018-09-04", "2018-09-04")).toBe("2018-09-05");
});

test("nothing opens before anybody is active", () => {
  expect(nextOpening(null, null, hpst.report, "2020-01-01")).toBeNull();
});

test("on the day of an opening one period more has ended than on the day before", () => {
  for (const endedOn of [null, "2017-09-04", "2018-09-03", "2018-09-04", "2020-02-29"]) {
    let opening = next(endedOn, "2017-09-04");
    for (let count = 1; opening !== null && count < 5; count += 1) {
      const ended = (today: string) => endedPeriods("2017-09-04", endedOn, hpst.report, today).length;
      expect([ended(addDays(opening, -1)), ended(opening)]).toEqual([count - 1, count]);
      opening = next(endedOn, opening);
    }
  }
});
