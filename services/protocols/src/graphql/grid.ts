import { allows, type GridSection, gridSections } from "@coop/kernel";
import type { GraphContext } from "@coop/service-kit";
import { actorLabel, presentStead } from "@coop/service-kit/graphql/actor-labels.ts";
import type { Grid, SectionContent } from "../domain/grid/grid.ts";
import { byField, sectionFields } from "../domain/grid/section-field.ts";
import { restoreGrid, restoreSection } from "../domain/grid/stored.ts";
import type { SectionView } from "../domain/reading.ts";
import type { FrozenGridResolvers, GridResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import type { GridParent } from "./parents.ts";
import { nameOf } from "./person.ts";

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

/** A name is that of a professional: what an agent writes is written by their organisation. */
const isNamed = allows(
  "names of a grid's writers",
  (seesNames: boolean, { kind }: SectionView["writtenBy"]) => seesNames && kind === "PROFESSIONAL",
);

export function createGridResolvers(loaders: Loaders): GridResolvers {
  async function writerOf({ writtenBy }: SectionView, seesNames: boolean, context: GraphContext) {
    const { subject, kind, organisation, roles, inSteadOf } = writtenBy;
    const person = isNamed(seesNames, writtenBy) ? await loaders(context).person.load(subject) : null;
    const quality = { label: actorLabel(writtenBy), inSteadOf: presentStead(inSteadOf) };
    return { kind, ...quality, organisation, roles: [...roles], name: nameOf(person) };
  }

  return {
    ...sectionResolvers(({ sections }: GridParent, section) => {
      const written = sections.find((one) => one.section === section);
      return written ? restoreSection(section, written.content) : null;
    }),
    sections: ({ sections, seesNames }, _args, context) =>
      Promise.all(
        gridSections.map(async (section) => {
          const written = sections.find((one) => one.section === section);
          if (!written) return { section, revision: 0, updatedAt: null, writtenBy: null };
          const { revision, writtenAt } = written;
          return { section, revision, updatedAt: writtenAt, writtenBy: await writerOf(written, seesNames, context) };
        }),
      ),
  };
}

export const frozenGridResolvers = sectionResolvers(
  ({ grid }: Parameters<NonNullable<FrozenGridResolvers["identification"]> & ((...args: never[]) => unknown)>[0], section) =>
    byField<SectionContent>(restoreGrid(grid))[sectionFields[section]],
);
