import { type GridSection, gridSections } from "@coop/kernel";
import type { Grid, SectionContent } from "../domain/grid/grid.ts";
import { byField, sectionFields } from "../domain/grid/section-field.ts";
import { restoreGrid, restoreSection } from "../domain/grid/stored.ts";
import type { SectionView } from "../domain/reading.ts";
import type { FrozenGridResolvers, GridResolvers } from "./generated.ts";

/** The working grid that its sections make up. */
export function gridOf(sections: readonly SectionView[]): Grid {
  return Object.fromEntries(sections.map(({ section, content }) => [section, restoreSection(section, content)]));
}

type Fields<Parent> = { readonly [Field: string]: (parent: Parent) => unknown };

/** One resolver per section, all alike. */
function sectionResolvers<Parent>(contentOf: (parent: Parent, section: GridSection) => unknown): Fields<Parent> {
  return Object.fromEntries(
    gridSections.map((section) => [sectionFields[section], (parent: Parent) => contentOf(parent, section)]),
  );
}

export const gridResolvers = {
  ...sectionResolvers(({ sections }: { readonly sections: readonly SectionView[] }, section) => {
    const written = sections.find((one) => one.section === section);
    return written ? restoreSection(section, written.content) : null;
  }),
  sections: ({ sections }) =>
    gridSections.map((section) => {
      const written = sections.find((one) => one.section === section);
      return { section, revision: written?.revision ?? 0, updatedAt: written?.writtenAt ?? null };
    }),
} satisfies GridResolvers;

export const frozenGridResolvers = sectionResolvers(
  ({ grid }: Parameters<NonNullable<FrozenGridResolvers["identification"]> & ((...args: never[]) => unknown)>[0], section) =>
    byField<SectionContent>(restoreGrid(grid))[sectionFields[section]],
);
