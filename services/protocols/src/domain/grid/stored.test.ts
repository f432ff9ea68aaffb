import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { exampleGrid, gridOf } from "./example/example-grid.ts";
import { exampleSections } from "./example/example-sections.ts";
import { restoreGrid, restoreSection, storeGrid } from "./stored.ts";

test("any part of the example, through JSON and back, is the same grid", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...exampleSections]), (sections) => {
      const grid = gridOf(sections);
      expect(restoreGrid(JSON.parse(JSON.stringify(storeGrid(grid))))).toEqual(grid);
    }),
  );
});

test("amounts are stored as text", () => {
  expect(storeGrid(exampleGrid)).toMatchObject({
    economicModel: { amountPerActCents: "2700", evaluation: { budgetCents: "8000000" } },
  });
});

test("what was stored before a field existed reads as a section without it", () => {
  expect(restoreSection("NATURE", { object: "Bilan" })).toEqual({ object: "Bilan", natures: [], purposes: [], difference: null });
});
