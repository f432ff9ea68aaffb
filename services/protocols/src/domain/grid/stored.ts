import { type GridSection, gridSections } from "@coop/kernel";
import { type Grid, type SectionContent, sectionShapes } from "./grid.ts";
import { sectionFields } from "./section-field.ts";
import type { AnyShape } from "./shape.ts";

/** A section as JSON can hold it: amounts are text. */
export type StoredSection = { readonly [field: string]: unknown };

/** A grid as JSON can hold it, by field of the graph; only the sections that were written. */
export type StoredGrid = { readonly [field: string]: StoredSection };

export function storeSection(content: SectionContent[GridSection]): StoredSection {
  return amountsAsText(content) as StoredSection;
}

/** The section again. A field that did not exist when it was stored reads as absent. */
export function restoreSection<Section extends GridSection>(section: Section, stored: StoredSection): SectionContent[Section] {
  const shape: AnyShape = sectionShapes[section];
  return shape.read(stored as never) as SectionContent[Section];
}

export function storeGrid(grid: Grid): StoredGrid {
  const written = gridSections.flatMap((section) => {
    const content = grid[section];
    return content ? [[sectionFields[section], storeSection(content)] as const] : [];
  });
  return Object.fromEntries(written);
}

export function restoreGrid(stored: StoredGrid): Grid {
  const written = gridSections.flatMap((section) => {
    const content = stored[sectionFields[section]];
    return content ? [[section, restoreSection(section, content)] as const] : [];
  });
  return Object.fromEntries(written);
}

function amountsAsText(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(amountsAsText);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, amountsAsText(part)]));
}
