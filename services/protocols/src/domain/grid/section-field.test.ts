import { gridSections } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { exampleGrid } from "./example/example-grid.ts";
import type { SectionContent } from "./grid.ts";
import { byField, sectionAt, sectionFields } from "./section-field.ts";

test("each section has a field of its own, and a path leads back to it", () => {
  for (const section of gridSections) expect(sectionAt(`${sectionFields[section]}.x.0`)).toBe(section);
  expect(sectionAt("title")).toBeUndefined();
});

test("a grid by field shows every section, also the unwritten ones", () => {
  const shown = byField<SectionContent>({ ...exampleGrid, ANNEXES: null });
  expect(Object.keys(shown)).toEqual(Object.values(sectionFields));
  expect(shown.annexes).toBeNull();
  expect(shown.team).toBe(exampleGrid.TEAM);
});
