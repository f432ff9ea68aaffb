import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { everyFigure, type Figures, zeroFigures } from "./figures.ts";
import { figures } from "./report.fixture.ts";
import { completenessOf, contribution, isSmall, minus, noReports, plus, publicRatio, rateOf, totalsOf } from "./report-totals.ts";

test("a rate is the ratio of the sums, not the mean of the rates", () => {
  const large = { ...figures, acts: 9000, takeovers: 0 };
  const totals = totalsOf([{ ...figures, acts: 1000, takeovers: 100 }, large]);
  expect(rateOf(totals, "takeoverRate")).toEqual({ numerator: 100, denominator: 10_000, rate: 0.01 });
});

test("reorientations, planned and not, are counted in patients", () => {
  const totals = totalsOf([figures]);
  expect(rateOf(totals, "reorientationRate")).toEqual({ numerator: 40, denominator: 400, rate: 0.1 });
  expect(rateOf(totals, "plannedReorientationRate").numerator).toBe(30);
  expect(rateOf(totals, "unplannedReorientationRate").numerator).toBe(10);
});

test("a report that was not sent is missing from the completeness, and is no zero", () => {
  const totals = totalsOf([figures, null, null]);
  expect(rateOf(totals, "adverseEventRate")).toEqual({ numerator: 4, denominator: 1000, rate: 0.004 });
  expect(completenessOf(totals)).toEqual({ numerator: 1, denominator: 3, rate: 1 / 3 });
});

test("where nobody answered there is no satisfaction, rather than none", () => {
  expect(rateOf(totalsOf([zeroFigures]), "patientSatisfaction").rate).toBeNull();
  expect(completenessOf(noReports).rate).toBeNull();
});

const anyFigures: fc.Arbitrary<Figures> = fc.record(everyFigure(() => fc.nat(1_000_000)));
const anyReport = fc.option(anyFigures, { nil: null });

test("adding reports one by one, in any order, gives the sums; taking one out takes it back", () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 20 }), anyReport, (reports, another) => {
      const totals = totalsOf(reports);
      expect(totalsOf(reports.toReversed())).toEqual(totals);
      expect(minus(plus(totals, contribution(another)), contribution(another))).toEqual(totals);
    }),
  );
});

test("the public sees no small count, nor one that it could work out", () => {
  expect([0, 1, 4, 5].map((count) => isSmall(count))).toEqual([false, true, true, false]);
  expect(publicRatio({ numerator: 4, denominator: 1000, rate: 0.004 })).toBeNull();
  expect(publicRatio({ numerator: 98, denominator: 100, rate: 0.98 })).toBeNull();
  expect(publicRatio({ numerator: 90, denominator: 100, rate: 0.9 })).toEqual({ numerator: 90, denominator: 100, rate: 0.9 });
  expect(publicRatio({ numerator: 10, denominator: 100, rate: 0.1 }, 11)).toBeNull();
});
