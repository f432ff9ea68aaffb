import { isDay } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { publishedFigures } from "./published-figures.ts";

test("each figure has a key of its own, a source and a year", () => {
  expect(new Set(publishedFigures.map((figure) => figure.key)).size).toBe(publishedFigures.length);
  for (const { source, year, asOf, publishedOn } of publishedFigures) {
    expect(source).not.toBe("");
    expect(asOf).not.toBe("");
    expect(year).toBeGreaterThanOrEqual(2009);
    if (publishedOn !== null) expect(isDay(publishedOn)).toBe(true);
  }
});

test("shares lie between 0 and 100 and all else is a whole number", () => {
  for (const { value, unit } of publishedFigures) {
    if (unit === "PERCENT") expect(value).toBeLessThanOrEqual(100);
    else expect(Number.isInteger(value)).toBe(true);
  }
});

test("the 600 million acts of 2022 are kept as printed, and marked", () => {
  const acts = publishedFigures.find((figure) => figure.key === "delegated-acts-2022");
  expect([acts?.value, acts?.toVerify]).toEqual([600_000_000, true]);
});

test("what is to be verified says why", () => {
  for (const { toVerify, note } of publishedFigures) if (toVerify) expect(note).toEqual(expect.any(String));
});
