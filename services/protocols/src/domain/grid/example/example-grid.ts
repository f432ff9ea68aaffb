import type { Grid } from "../grid.ts";
import { readSectionInput, type SectionInput } from "../section-input.ts";
import { exampleSections } from "./example-sections.ts";

/** The working grid that these sections lead to. A fault in one of them is a mistake in the data. */
export function gridOf(sections: readonly SectionInput[]): Grid {
  const written = sections.map((input) => {
    const read = readSectionInput(input);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal.data.issues));
    return [read.value.section, read.value.content] as const;
  });
  return Object.fromEntries(written);
}

export const exampleGrid: Grid = gridOf(exampleSections);
