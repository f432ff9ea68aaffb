import { expect, test } from "@jest/globals";
import { compare, median, quantile } from "./statistics.ts";

test("a quantile is one of the values, whatever their order", () => {
  const values = [5, 1, 4, 2, 3];
  expect([quantile(values, 0), median(values), quantile(values, 0.99)]).toEqual([1, 3, 5]);
  expect(median([])).toBeNaN();
});

test("a comparison takes the median of the rounds' ratios, so that one disturbed round does not count", () => {
  const rounds = [
    { side: 1, control: 1, other: 4 },
    { side: 2, control: 2, other: 8 },
    { side: 9, control: 9, other: 9 },
  ];
  expect(compare("in batches", rounds)).toEqual({
    name: "in batches",
    ratio: 0.25,
    ratioOfBest: 0.25,
    control: 1,
    isSound: true,
  });
});

test("a side that differs from itself voids the comparison", () => {
  expect(compare("in batches", [{ side: 1, control: 2, other: 4 }]).isSound).toBe(false);
});
